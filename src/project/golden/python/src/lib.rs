//! A Python module in Rust

/// Says hello to `name`.
///
/// ```
/// let text = my_module::greeting("Ferris");
/// assert!(text.contains("Hello, Ferris!"));
/// ```
#[must_use]
pub fn greeting(name: &str) -> String {
    format!("Hello, {name}!")
}

#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn greets_by_name() {
        assert!(greeting("Ferris").contains("Hello, Ferris!"));
    }
}
