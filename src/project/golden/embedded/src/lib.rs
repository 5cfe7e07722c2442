//! Rust for a microcontroller

#![no_std]

/// A greeting, which `Display` writes.
#[derive(Clone, Copy, Debug)]
pub struct Greeting<'a> {
    name: &'a str,
}

/// Says hello to `name`.
///
/// ```
/// let text = my_firmware::greeting("Ferris").to_string();
/// assert!(text.contains("Hello, Ferris!"));
/// ```
#[must_use]
pub const fn greeting(name: &str) -> Greeting<'_> {
    Greeting { name }
}

impl core::fmt::Display for Greeting<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "Hello, {}!", self.name)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::greeting;
    use std::string::ToString;

    #[test]
    fn greets_by_name() {
        assert!(greeting("Ferris").to_string().contains("Hello, Ferris!"));
    }
}
