{%- for line in docs %}
///{{ line }}
{%- endfor %}
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum {{ name }} {
{%- for value in values %}
{%- for line in value.docs %}
    ///{{ line }}
{%- endfor %}
    {{ value.name }},
{%- endfor %}
    /// A value the document does not list.
    Unknown({{ unknown }}),
}
s360_runtime::{{ table }}!({{ name }} {
{%- for value in values %}
    {{ value.name }} => {{ value.wire }},
{%- endfor %}
});
