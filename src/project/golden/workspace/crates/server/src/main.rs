//! The binary server.

fn main() {
    println!("{}", greeting("world"));
}

/// Says hello to `name`.
fn greeting(name: &str) -> String {
    let mut text = model::greeting(name);
    text.push(' ');
    text += &storage::greeting(name);
    text
}

#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn greets_by_name() {
        assert!(greeting("Ferris").contains("Hello, Ferris!"));
    }
}
