//! What MIME is made of: typed sinks for everything that reaches a header, and their encoding.

pub(crate) mod base64;
pub(crate) mod charset;
mod content_field;
mod data_url;
pub(crate) mod date;
pub(crate) mod encoded;
pub(crate) mod header;
pub(crate) mod media_type;
pub(crate) mod parameter;
pub(crate) mod quoted_printable;
mod sinks;
mod word;

pub(crate) use content_field::{ContentField, comment};
pub(crate) use data_url::DataUrl;
pub use date::Date;
pub use media_type::MediaType;
pub(crate) use media_type::is_token;
pub use sinks::{ContentId, FileName, HeaderName, HeaderText, MsgId};
pub(crate) use sinks::{check_header_text, control_character, holds_encoded_word};
