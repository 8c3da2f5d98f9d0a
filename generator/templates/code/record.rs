{%- for line in docs %}
///{{ line }}
{%- endfor %}
{%- if is_complex %}
#[allow(clippy::type_complexity, reason = "the document nests its types so")]
{%- endif %}
#[derive(Clone, Default, PartialEq)]
{%- if !in_requests %}
#[non_exhaustive]
{%- endif %}
pub struct {{ name }} {
{%- for field in fields %}
{%- for line in field.docs %}
    ///{{ line }}
{%- endfor %}
{%- if let Some(alias) = field.alias %}
    #[doc(alias = {{ alias }})]
{%- endif %}
    pub {{ field.name }}: {{ field.ty }},
{%- endfor %}
{%- if let Some(extra) = extra %}
{%- for line in extra %}
    ///{{ line }}
{%- endfor %}
    pub extra: Extra,
{%- endif %}
}
{%- if has_constructor %}

impl {{ name }} {
    /// A value with all required fields.
{%- if is_complex %}
    #[allow(clippy::type_complexity, reason = "the document nests its types so")]
{%- endif %}
{%- if self.has_odd_names() %}
    #[allow(clippy::disallowed_names, reason = "the document calls its fields so")]
{%- endif %}
    pub fn new(
{%- for field in self.needed() %}
{%- if field.ty == "String" %}
        {{ field.name }}: impl Into<String>,
{%- else %}
        {{ field.name }}: {{ field.ty }},
{%- endif %}
{%- endfor %}
    ) -> Self {
        Self {
{%- for field in self.needed() %}
{%- if field.ty == "String" %}
            {{ field.name }}: {{ field.name }}.into(),
{%- else %}
            {{ field.name }},
{%- endif %}
{%- endfor %}
{%- if !self.is_complete() %}
            ..Self::default()
{%- endif %}
        }
    }
}
{%- endif %}
s360_runtime::record!({{ name }} {
{%- for field in fields %}
    {{ field.wire }} => {{ field.name }}{{ field.flags }}{% if let Some(constant) = field.constant %} = {{ constant }}{% endif %},
{%- endfor %}
}{% if extra.is_some() %} extra{% endif %});
{%- if let Some(webhook) = webhook %}
impl s360_runtime::webhook::Payload for {{ name }} {
    const WEBHOOK: &'static str = {{ webhook }};
}
{%- endif %}