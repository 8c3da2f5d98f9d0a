{%- for line in docs %}
///{{ line }}
{%- endfor %}
{%- if is_complex %}
#[allow(clippy::type_complexity, reason = "the document nests its types so")]
{%- endif %}
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum {{ name }} {
{%- for case in cases %}
{%- for line in case.docs %}
    ///{{ line }}
{%- endfor %}
    {{ case.name }}{% if let Some(ty) = case.ty %}({{ ty }}){% endif %},
{%- endfor %}
    /// Any other status of success, and the body as it came.
    Other(u16, Bytes),
}

impl ByStatus for {{ name }} {
    #[inline]
    fn at(&mut self, status: u16) -> Option<&mut dyn Wire> {
        *self = match status {
{%- for case in cases %}
            {{ case.pattern }} => Self::{{ case.name }}{% if case.ty.is_some() %}(Default::default()){% endif %},
{%- endfor %}
            _ => Self::Other(status, Bytes::default()),
        };
        match self {
{%- for case in cases %}
{%- if case.ty.is_some() %}
            Self::{{ case.name }}(body) => Some(body),
{%- else %}
            Self::{{ case.name }} => None,
{%- endif %}
{%- endfor %}
            Self::Other(_, body) => Some(body),
        }
    }
}
s360_runtime::by_status!({{ name }});
