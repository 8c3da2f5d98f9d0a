{%- macro parameters(list) -%}
{%- if list.is_empty() -%}
&[]
{%- else -%}
&[
{%- for parameter in list.iter() %}
        Parameter {
            name: {{ parameter.name }},
            field: {{ parameter.field }},
            location: ParameterLocation::{{ parameter.location|fmt("{:?}") }},
            style: {{ parameter.style }},
            explode: {{ parameter.explode }},
            reserved: {{ parameter.reserved }},
        },
{%- endfor %}
    ]
{%- endif -%}
{%- endmacro -%}
{%- macro media(form) -%}
{%- match form.media -%}
{%- when Media::Json -%}Media::Json({{ form.media_type }})
{%- when Media::Text -%}Media::Text({{ form.media_type }})
{%- when Media::Bytes -%}Media::Bytes({{ form.media_type }})
{%- when Media::Form -%}Media::Form({% call parameters(form.fields) %}{% endcall %})
{%- when Media::Multipart -%}Media::Multipart({{ form.media_type }}, {# -#}
{%- if form.parts.is_empty() -%}
&[]
{%- else -%}
&[
{%- for part in form.parts.iter() %}
        Part { field: {{ part.field }}, media_type: {{ part.media_type }}, form: {{ part.form }} },
{%- endfor %}
    ]
{%- endif -%}
)
{%- endmatch -%}
{%- endmacro %}
{%- macro paging(operation) -%}
{%- if let Some(paging) = operation.paging.as_ref() %}

pub(super) static {{ paging.constant }}: Paging = Paging {
    parameter: {{ paging.parameter }},
    next: &[{{ paging.next }}],
    items: &[{{ paging.items }}],
};
{%- endif %}
{%- endmacro %}
static SERVICE: Service = Service {
    name: {{ service.name }},
    version: {{ service.version }},
    path: {{ service.path }},
};
{%- if !web_methods.is_empty() %}
{% for operation in web_methods %}
pub(super) static {{ operation.constant }}: Operation = Operation::web_method(&SERVICE, {{ operation.name }})
{%- if let Some(limit) = operation.limit %}
    .limit({{ limit }})
{%- endif %}
{%- if !operation.idempotent %}
    .not_idempotent()
{%- endif %};
{%- call paging(operation) %}{% endcall %}
{%- endfor %}
{%- endif %}
{%- for operation in others %}

pub(super) static {{ operation.constant }}: Operation = Operation {
    service: &SERVICE,
    name: {{ operation.name }},
    method: {{ operation.method }},
    path: {{ operation.path }},
    parameters: {% call parameters(operation.parameters) %}{% endcall %},
    body: {% match operation.body -%}
{%- when BodyEntry::None -%}Body::None
{%- when BodyEntry::Json -%}Body::Json
{%- when BodyEntry::Whole with (form) -%}Body::Whole({% call media(form) %}{% endcall %})
{%- when BodyEntry::Field with (field, form) -%}Body::Field({{ field }}, {% call media(form) %}{% endcall %})
{%- endmatch %},
    protocol: Protocol::{{ operation.protocol }},
    accept: {{ operation.accept }},
    idempotent: {{ operation.idempotent }},
    limit: {% if let Some(limit) = operation.limit %}Some({{ limit }}){% else %}None{% endif %},
};
{%- call paging(operation) %}{% endcall %}
{%- endfor %}
