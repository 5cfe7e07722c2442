//! A service in a container

fn main() {
    println!("{}", greeting("world"));
}

/// Says hello to `name`.
fn greeting(name: &str) -> String {
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
