{%- for line in docs %}
///{{ line }}
{%- endfor %}
#[derive(Clone, Debug)]
pub struct {{ name }} {
    client: s360_runtime::Client,
}

impl {{ name }} {
{%- if let Some(server) = server %}
    /// Where the document says the server is, for
    /// [`Client::builder`](s360_runtime::Client::builder).
    pub const SERVER: &'static str = {{ server }};

{% endif %}
    /// A client that sends through `client`.
{%- if let Some(note) = deprecated %}
    #[deprecated(note = {{ note }})]
{%- endif %}
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
{% for method in methods %}
{%- for line in method.docs %}
    ///{{ line }}
{%- endfor %}
{%- if let Some(alias) = method.alias %}
    #[doc(alias = {{ alias }})]
{%- endif %}
{%- if method.deprecated %}
    #[deprecated]
{%- endif %}
{%- if method.is_complex %}
    #[allow(clippy::type_complexity, reason = "the document nests its types so")]
{%- endif %}
    #[inline]
{%- if let Some(request) = method.request.as_ref() %}
    pub fn {{ method.name }}<'a>(
        &'a self,
        request: &'a {{ request }},
    ) -> Call<'a, {{ method.result }}> {
        self.client.call(&operations::{{ method.operation }}, request)
    }
{%- else %}
    pub fn {{ method.name }}(&self) -> Call<'_, {{ method.result }}> {
        self.client.call(&operations::{{ method.operation }}, &())
    }
{%- endif %}

{%- if let (Some(pages), Some(request)) = (method.pages.as_ref(), method.request.as_ref()) %}

    /// The pages of [`{{ method.name }}`](Self::{{ method.name }}), from where the request says to the last one, one call for each.
{%- if method.deprecated %}
    #[deprecated]
{%- endif %}
    #[inline]
    pub fn {{ pages.name }}(&self, request: &{{ request }}) -> Pages<{{ method.result }}> {
        self.client.pages(&operations::{{ method.operation }}, &operations::{{ pages.constant }}, request)
    }
{%- endif %}
{% endfor -%}
}
