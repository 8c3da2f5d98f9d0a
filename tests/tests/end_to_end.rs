//! The generated clients against the sandbox, over real HTTP on loopback.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::time::Duration;

use s360::catalog::v1_33::{
    CatalogService, GetCatalogDetailedRequest, GetCatalogDetailedRequestScope as Scope,
    GetPosConfigRequest,
};
use s360::contact_authentication_public::v2_14::{
    AuthenticateRequest, ContactAuthenticationData, ContactAuthenticationPublicService,
};
use s360::external_order::v1_33::{AbandonMovementsRequest, ExternalOrderService};
use s360::external_payment::v1_33::{CheckPaymentRequest, ExternalPaymentService};
use s360::{Client, Credentials, Error, ErrorKind};
use s360_runtime::{
    Amount, AuthEndpoint, Authentication, PollPolicy, RateLimit, RateLimits, RetryPolicy, Value,
    Version,
};
use s360_sandbox::{Behavior, Identity, Sandbox};
use serde_json::json;

fn credentials(identity: &Identity) -> Credentials {
    let Identity { institution, operator, partner, secret } = identity.clone();
    Credentials::new(institution, operator, partner, secret)
}

fn client(sandbox: &Sandbox) -> Client {
    Client::builder(sandbox.url(), credentials(sandbox.identity()))
        .poll(PollPolicy::default().every(Duration::from_millis(5)))
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

fn abandon() -> AbandonMovementsRequest {
    AbandonMovementsRequest {
        order_id: Some(10_228_310_724_422),
        movement_ids: Some(vec![1, 2]),
        ..Default::default()
    }
}

#[tokio::test]
#[expect(deprecated, reason = "a version at the end of its life says so, and works")]
async fn a_typed_request_gets_a_typed_result() {
    let sandbox = Sandbox::start().await.unwrap();
    let contacts = ContactAuthenticationPublicService::new(&client(&sandbox));
    let data = ContactAuthenticationData {
        target_contact_number: Some("333".to_owned()),
        login: Some("anna".to_owned()),
        ..Default::default()
    };
    let request =
        AuthenticateRequest { contact_authentication_data: Some(data), ..Default::default() };
    let result = contacts.authenticate(&request).await.unwrap();
    assert_eq!(result.status_code.as_deref(), Some("success"));
    assert!(result.contact_number.is_some() && result.unique_token.is_some());
    assert!(result.extra.is_empty(), "{result:?}");
    let sent = &sandbox.requests_to("authenticate")[0].body;
    let data = &sent["contactAuthenticationData"];
    assert_eq!((&data["targetContactNumber"], &data["login"]), (&json!("333"), &json!("anna")));
    assert!(data.get("password").is_none());
}

#[tokio::test]
async fn amounts_and_nested_lists_arrive_typed() {
    let sandbox = Sandbox::start().await.unwrap();
    let payments = ExternalPaymentService::new(&client(&sandbox));
    let request = CheckPaymentRequest { order_id: Some(7), ..Default::default() };
    let details = payments.check_payment(&request).await.unwrap().payment_details.unwrap();
    assert_eq!(details[0].amount, Some(Amount::from_thousandths(69_000)));
    assert_eq!(details[0].order_id, Some(7));
    let currency = details[0].catalog_currency.as_ref().unwrap();
    assert_eq!(currency.currency_code.as_deref(), Some("EUR"));
}

#[tokio::test]
async fn r9_a_call_in_progress_is_polled_with_its_request_id_until_done() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getCatalogDetailed", Behavior::success().in_progress(2));
    let catalog = CatalogService::new(&client(&sandbox));
    let request = GetCatalogDetailedRequest { scope: Some(Scope::Extended), ..Default::default() };
    catalog.get_catalog_detailed(&request).await.unwrap();
    let sent: Vec<Value> =
        sandbox.requests_to("getCatalogDetailed").into_iter().map(|call| call.body).collect();
    let id = &sent[1]["requestId"];
    assert!(id.is_i64());
    assert_eq!(
        sent,
        [
            json!({"scope": "EXTENDED"}),
            json!({"scope": "EXTENDED", "requestId": id}),
            json!({"scope": "EXTENDED", "requestId": id})
        ]
    );
}

#[tokio::test]
async fn r9_the_request_id_of_a_call_that_takes_too_long_is_in_the_error_and_resumes_it() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getCatalogDetailed", Behavior::success().in_progress(1).times(1));
    let client = client(&sandbox);
    let impatient = CatalogService::new(&client.with_poll(PollPolicy::never()));
    let error = impatient.get_catalog_detailed(&Default::default()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::InProgress, "{error}");
    let id = error.request_id().unwrap();
    let again = CatalogService::new(&client);
    again.get_catalog_detailed(&Default::default()).resume(id).await.unwrap();
    assert_eq!(sandbox.requests_to("getCatalogDetailed")[1].body["requestId"], json!(id));
}

#[tokio::test]
async fn r9_a_call_that_was_started_is_finished_by_another_process() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("abandonMovements", Behavior::success().in_progress(2));
    let stored = {
        let orders = ExternalOrderService::new(&client(&sandbox));
        let request = abandon();
        let started = orders.abandon_movements(&request).start().await.unwrap();
        assert!(!started.is_done());
        json!({ "request": request, "requestId": started.request_id() }).to_string()
    };
    let stored: Value = serde_json::from_str(&stored).unwrap();
    let request = serde_json::from_value(stored["request"].clone()).unwrap();
    let id = stored["requestId"].as_i64().unwrap();
    let orders = ExternalOrderService::new(&client(&sandbox));
    orders.abandon_movements(&request).resume(id).await.unwrap();
    let ids: Vec<Value> =
        sandbox.requests().into_iter().map(|call| call.body["requestId"].clone()).collect();
    assert_eq!(ids, [Value::Null, json!(id), json!(id)]);
}

#[tokio::test]
async fn r9_a_call_that_was_started_is_finished_by_its_handle() {
    let sandbox = Sandbox::start().await.unwrap();
    let catalog = CatalogService::new(&client(&sandbox));
    let request = GetPosConfigRequest::default();
    let started = catalog.get_pos_config(&request).start().await.unwrap();
    assert!(started.is_done() && started.request_id().is_none());
    assert!(started.finish().await.unwrap().pos_config_data.is_some());
    sandbox.on("getPOSConfig", Behavior::success().in_progress(1));
    let started = catalog.get_pos_config(&request).start().await.unwrap();
    assert!(started.request_id().is_some());
    assert!(started.finish().await.unwrap().pos_config_data.is_some());
    assert_eq!(sandbox.requests().len(), 3);
    sandbox.on("getPOSConfig", Behavior::business_error("error.pos.closed", "closed"));
    let error = catalog.get_pos_config(&request).start().await.unwrap_err();
    assert_eq!(error.status_code(), Some("error.pos.closed"));
}

#[tokio::test]
async fn r9_a_call_that_is_dropped_is_not_polled_any_more() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getPOSConfig", Behavior::success().in_progress(1000));
    let catalog = CatalogService::new(&client(&sandbox));
    let request = GetPosConfigRequest::default();
    let call = catalog.get_pos_config(&request);
    assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err());
    // One may be on its way.
    tokio::time::sleep(Duration::from_millis(20)).await;
    let made = sandbox.requests().len();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(made > 1 && sandbox.requests().len() == made);
}

#[tokio::test]
async fn r8_a_business_error_keeps_code_detail_and_request_id() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox
        .on("abandonMovements", Behavior::business_error("error.order.availability", "sold out"));
    let orders = ExternalOrderService::new(&client(&sandbox));
    let error = orders.abandon_movements(&abandon()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Business, "{error}");
    let failure = error.failure();
    assert_eq!(failure.status, Some(200));
    assert_eq!(failure.status_code.as_deref(), Some("error.order.availability"));
    assert_eq!(failure.status_detail.as_deref(), Some("sold out"));
    assert!(error.request_id().is_some());
    assert!(error.to_string().contains("externalOrderService 1.33 abandonMovements"), "{error}");
}

#[tokio::test]
async fn r7_every_status_of_the_standard_has_its_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let orders = ExternalOrderService::new(&client(&sandbox));
    for (status, is) in [
        (400, (|error| error.kind() == ErrorKind::BadRequest) as fn(&Error) -> bool),
        (401, |error| error.kind() == ErrorKind::Unauthorized),
        (404, |error| error.kind() == ErrorKind::NotFound),
        (429, |error| error.kind() == ErrorKind::RateLimited),
        (500, |error| error.kind() == ErrorKind::Server),
        (503, |error| error.kind() == ErrorKind::Server),
        (509, |error| error.kind() == ErrorKind::RateLimited),
        (302, |error| error.kind() == ErrorKind::Status),
    ] {
        sandbox.on("abandonMovements", Behavior::status(status, "words of the server"));
        let error = orders.abandon_movements(&abandon()).await.unwrap_err();
        assert!(is(&error), "{status}: {error:?}");
        assert_eq!(error.status(), Some(status));
        assert!(error.to_string().contains("words of the server"), "{error}");
    }
}

#[tokio::test]
async fn r5_a_wrong_secret_is_unauthorized_and_never_shown() {
    let sandbox = Sandbox::start().await.unwrap();
    let identity = Identity { secret: "not the secret".to_owned(), ..sandbox.identity().clone() };
    let client = Client::builder(sandbox.url(), credentials(&identity)).build().unwrap();
    let orders = ExternalOrderService::new(&client);
    let error = orders.abandon_movements(&abandon()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Unauthorized, "{error}");
    for shown in [format!("{error} {error:?}"), format!("{client:?}"), format!("{orders:?}")] {
        assert!(!shown.contains("not the secret") && !shown.contains("eyJ"), "{shown}");
    }
}

#[tokio::test]
async fn r7_unknown_services_versions_and_methods_are_not_found() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let nothing = json!({});
    for (service, version, method) in [
        ("noService", Version::new(1, 33), "getCatalog"),
        ("catalogService", Version::new(9, 9), "getCatalog"),
        ("catalogService", Version::new(1, 33), "noMethod"),
    ] {
        let called: Result<Value, Error> =
            client.call_method("tnseb", service, version, method, &nothing).await;
        assert!(
            called.as_ref().is_err_and(|error| error.kind() == ErrorKind::NotFound),
            "{called:?}"
        );
    }
}

#[tokio::test]
async fn r7_a_request_of_the_wrong_shape_is_a_bad_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    for request in
        [json!({"orderId": "x"}), json!({"movementIds": 1}), json!({"orderID": 1}), json!([])]
    {
        let called: Result<Value, Error> = client
            .call_method(
                "tnseb",
                "externalOrderService",
                Version::new(1, 33),
                "abandonMovements",
                &request,
            )
            .await;
        assert!(
            called.as_ref().is_err_and(|error| error.kind() == ErrorKind::BadRequest),
            "{request}: {called:?}"
        );
    }
}

#[tokio::test]
async fn r2_compressed_answers_are_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let long = "x".repeat(100_000);
    sandbox.on("getPOSConfig", Behavior::with(json!({"posConfigData": {"institCode": long}})));
    let catalog = CatalogService::new(&client(&sandbox));
    let result = catalog.get_pos_config(&GetPosConfigRequest::default()).await.unwrap();
    assert_eq!(result.pos_config_data.unwrap().instit_code, Some(long));
}

#[tokio::test]
async fn r2_requests_are_compressed_only_if_asked() {
    let sandbox = Sandbox::start().await.unwrap();
    let many = AbandonMovementsRequest {
        movement_ids: Some((0..10_000).collect()),
        ..AbandonMovementsRequest::default()
    };
    let client = Client::builder(sandbox.url(), credentials(sandbox.identity()));
    let client = client.compress_requests(true).build().unwrap();
    ExternalOrderService::new(&client).abandon_movements(&many).await.unwrap();
    let received = &sandbox.requests()[0].body["movementIds"];
    assert_eq!(received.as_array().map(Vec::len), Some(10_000));
}

#[tokio::test]
async fn r11_the_locale_is_sent_for_client_and_call() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox).with_locale("fr");
    CatalogService::new(&client).get_pos_config(&Default::default()).await.unwrap();
    CatalogService::new(&client.with_locale("de-CH"))
        .get_pos_config(&Default::default())
        .await
        .unwrap();
    let languages: Vec<Option<String>> =
        sandbox.requests().into_iter().map(|call| call.language).collect();
    assert_eq!(languages, [Some("fr".to_owned()), Some("de-CH".to_owned())]);
}

#[tokio::test]
async fn a_connection_that_breaks_is_a_transport_error() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getPOSConfig", Behavior::cut());
    let catalog = CatalogService::new(&client(&sandbox));
    let error = catalog.get_pos_config(&Default::default()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Transport && error.is_retryable(), "{error:?}");
    drop(sandbox);
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_a_timeout() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getPOSConfig", Behavior::success().delayed(Duration::from_secs(20)));
    let client = Client::builder(sandbox.url(), credentials(sandbox.identity()))
        .timeout(Duration::from_millis(100))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = CatalogService::new(&client).get_pos_config(&Default::default()).await.unwrap_err();
    assert!(error.is_timeout() && error.kind() == ErrorKind::Transport, "{error:?}");
}

#[test]
fn clients_and_futures_can_move_between_threads() {
    fn assert_send<T: Send>(_: &T) {}
    fn assert_kept<T: Send + Sync + 'static>() {}
    fn assert_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let client = Client::builder("https://example.org", Credentials::new("I", "O", "P", "secret"))
        .build()
        .unwrap();
    let catalog = CatalogService::new(&client);
    assert_shared(&client);
    assert_shared(&catalog);
    let request = GetPosConfigRequest::default();
    assert_send(&catalog.get_pos_config(&request));
    assert_send(&catalog.get_pos_config(&request).start());
    assert_kept::<Error>();
}

fn persistent(sandbox: &Sandbox) -> CatalogService {
    let waits = Duration::from_millis(1);
    let client = Client::builder(sandbox.url(), credentials(sandbox.identity()))
        .retry(RetryPolicy::default().backoff(waits, waits))
        .build()
        .unwrap();
    CatalogService::new(&client)
}

#[tokio::test]
async fn r10_a_request_that_failed_is_repeated_with_a_new_token() {
    let sandbox = Sandbox::start().await.unwrap();
    for failure in [Behavior::status(500, "down"), Behavior::status(509, "slow"), Behavior::cut()] {
        sandbox.on("getPOSConfig", failure.times(2));
        let result = persistent(&sandbox).get_pos_config(&Default::default()).await;
        assert!(result.is_ok(), "{result:?}");
    }
    assert_eq!(sandbox.requests_to("getPOSConfig").len(), 9);
}

#[tokio::test]
async fn a_request_that_keeps_failing_is_given_up_after_three() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getPOSConfig", Behavior::status(500, "down"));
    let error = persistent(&sandbox).get_pos_config(&Default::default()).await.unwrap_err();
    assert_eq!((error.status(), error.failure().attempts), (Some(500), 3));
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test]
async fn what_the_caller_did_wrong_is_not_repeated() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.on("getPOSConfig", Behavior::status(400, "wrong"));
    persistent(&sandbox).get_pos_config(&Default::default()).await.unwrap_err();
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn r5_a_clock_that_is_wrong_is_corrected_by_the_servers_date() {
    let sandbox = Sandbox::builder().clock_offset(300).start().await.unwrap();
    let client = client(&sandbox);
    let catalog = CatalogService::new(&client);
    catalog.get_pos_config(&Default::default()).await.unwrap();
    catalog.get_pos_config(&Default::default()).await.unwrap();
    let statuses: Vec<u16> = sandbox.requests().into_iter().map(|call| call.status).collect();
    assert_eq!(statuses, [401, 200, 200]);
    assert!((298_000..303_000).contains(&client.clock_offset()), "{}", client.clock_offset());
}

#[tokio::test]
async fn r4_plain_http_is_refused_but_for_loopback() {
    let build = |url: &str| Client::builder(url, Credentials::new("I", "O", "P", "secret")).build();
    assert!(build("http://127.0.0.1:1").is_ok() && build("http://localhost:1").is_ok());
    assert!(build("https://afcw.ws.secutix.com").is_ok());
    let error = build("http://afcw.ws.secutix.com").unwrap_err();
    assert!(error.to_string().contains("https"), "{error}");
}

#[tokio::test]
async fn r3_a_limit_of_the_client_is_kept_without_asking_the_server() {
    let sandbox = Sandbox::start().await.unwrap();
    let one = RateLimit::new(1, Duration::from_secs(600));
    let client = Client::builder(sandbox.url(), credentials(sandbox.identity()))
        .limits(RateLimits::none().method("getPOSConfig", one))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let catalog = CatalogService::new(&client);
    catalog.get_pos_config(&Default::default()).await.unwrap();
    let error = catalog.get_pos_config(&Default::default()).await.unwrap_err();
    assert!(error.is_rate_limited() && error.retry_after().is_some(), "{error:?}");
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn ruling_14_the_detailed_catalogue_is_asked_for_once_in_ten_minutes() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder(sandbox.url(), credentials(sandbox.identity()))
        .limits(RateLimits::default().max_wait(Duration::ZERO))
        .build()
        .unwrap();
    let catalog = CatalogService::new(&client);
    catalog.get_catalog_detailed(&Default::default()).await.unwrap();
    let error = catalog.get_catalog_detailed(&Default::default()).await.unwrap_err();
    let wait = error.retry_after().unwrap();
    assert!(error.is_rate_limited() && wait > Duration::from_secs(590), "{error:?}");
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn r10_nothing_is_put_into_the_cart_twice() {
    use s360::external_order_facade::v1_33::{CreateOrUpdateOrderRequest, ExternalOrderFacade};
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder(sandbox.url(), credentials(sandbox.identity()))
        .retry(RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(5)))
        .build()
        .unwrap();
    for method in ["createOrUpdateOrder", "abandonMovements"] {
        sandbox.on(method, Behavior::status(500, "broken").times(1));
    }
    let orders = ExternalOrderFacade::new(&client);
    let error =
        orders.create_or_update_order(&CreateOrUpdateOrderRequest::new(7)).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Server, "{error:?}");
    assert_eq!(sandbox.requests().len(), 1);
    // What may happen twice is repeated.
    ExternalOrderService::new(&client).abandon_movements(&abandon()).await.unwrap();
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test]
async fn r14_tokens_of_the_auth_endpoint_are_accepted_and_renewed_when_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let open = Client::builder(sandbox.url(), Authentication::None).build().unwrap();
    let provider = AuthEndpoint::new(&open, &credentials(sandbox.identity()));
    let client = Client::builder(sandbox.url(), Authentication::provider(provider));
    let catalog = CatalogService::new(&client.retry(RetryPolicy::never()).build().unwrap());
    catalog.get_pos_config(&Default::default()).await.unwrap();
    // The sandbox refuses a token that is no longer fresh, as the standard says.
    tokio::time::sleep(Duration::from_millis(2500)).await;
    catalog.get_pos_config(&Default::default()).await.unwrap();
    let statuses: Vec<u16> = sandbox.requests().into_iter().map(|call| call.status).collect();
    assert_eq!(statuses, [200, 401, 200]);
}

#[tokio::test]
async fn r3_a_server_on_loopback_is_not_limited_unless_asked() {
    let sandbox = Sandbox::start().await.unwrap();
    let catalog = CatalogService::new(&client(&sandbox));
    for _ in 0..100 {
        catalog.get_catalog_detailed(&Default::default()).await.unwrap();
    }
}
