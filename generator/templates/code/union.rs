{%- for line in docs %}
///{{ line }}
{%- endfor %}
{%- if is_complex %}
#[allow(clippy::type_complexity, reason = "the document nests its types so")]
{%- endif %}
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum {{ name }} {
{%- for variant in variants %}
    /// `{{ variant.wire }}`
    {{ variant.name }}({{ variant.ty }}),
{%- endfor %}
    /// Anything else, as it came.
    Other(Value),
}

impl Union for {{ name }} {
{%- if let Some(tag) = tag %}
    const TAG: &'static str = {{ tag }};
{%- if !tag_is_text %}
    const TAG_IS_TEXT: bool = false;
{%- endif %}
    const TAGS: &'static [(&'static str, usize)] = &[
{%- for (value, index) in tags %}
        ({{ value }}, {{ index }}),
{%- endfor %}
    ];
{%- if let Some(base) = base %}
    const BASE: Option<usize> = Some({{ base }});
{%- endif %}
{% endif %}
    #[inline]
    fn read(index: usize, value: &Value, chosen: Chosen) -> Alternative<Self> {
        match index {
{%- for variant in variants %}
            {{ loop.index0 }} => Alternative::read(value, chosen, Self::{{ variant.name }}),
{%- endfor %}
            _ => Alternative::NoMore,
        }
    }

    #[inline]
    fn other(value: Value) -> Self {
        Self::Other(value)
    }

    #[inline]
    fn inner(&self) -> &dyn Wire {
        match self {
{%- for variant in variants %}
            Self::{{ variant.name }}(value) => value,
{%- endfor %}
            Self::Other(value) => value,
        }
    }

    #[inline]
    fn index(&self) -> Option<usize> {
        match self {
{%- for variant in variants %}
            Self::{{ variant.name }}(_) => Some({{ loop.index0 }}),
{%- endfor %}
            Self::Other(_) => None,
        }
    }
}
s360_runtime::union!({{ name }});
