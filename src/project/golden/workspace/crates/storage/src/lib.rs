//! The library storage.

/// Says hello to `name`.
///
/// ```
/// let text = storage::greeting("Ferris");
/// assert!(text.contains("Hello, Ferris!"));
/// ```
#[must_use]
pub fn greeting(name: &str) -> String {
    model::greeting(name)
}

#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn greets_by_name() {
        assert!(greeting("Ferris").contains("Hello, Ferris!"));
    }
}
