{
  description = "A Python module in Rust";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    fenix = {
      url = "github:nix-community/fenix";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs =
    { nixpkgs, fenix, ... }:
    let
      inherit (nixpkgs) lib;

      systems = [
        "x86_64-linux"
        "aarch64-linux"
        "aarch64-darwin"
      ];

      perSystem = lib.genAttrs systems (
        system:
        let
          pkgs = nixpkgs.legacyPackages.${system};

          fenixPackages = fenix.packages.${system};
          # The hash of channel-rust-1.99.0.toml; another Rust has another.
          toolchain = fenixPackages.fromToolchainFile {
            file = ./rust-toolchain.toml;
            sha256 = "sha256-zm3dyIY2T414ZRR3EhLOvptzG6gta4WZUcawzMUWtqI=";
          };

          nativeBuildInputs = [ pkgs.python3 ];
          buildInputs = [ pkgs.python3 ];
          env = {
            # fenix's own lld writes no run path: programs would not find libraries of the Nix store.
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld";
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS = "-Clinker-features=-lld";
            PYO3_PYTHON = pkgs.python3.interpreter;
          };
          # Looked for by name at run time.
          runtimeLibraries = lib.optionals pkgs.stdenv.hostPlatform.isLinux [ pkgs.python3 ];
        in
        {
          devShells.default = pkgs.mkShell {
            packages = [
              toolchain
              pkgs.just
              pkgs.maturin
            ];
            inherit nativeBuildInputs buildInputs;
            inherit env;
            shellHook = lib.optionalString pkgs.stdenv.hostPlatform.isLinux ''
              export LD_LIBRARY_PATH="${lib.makeLibraryPath runtimeLibraries}''${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
            '';
          };

          formatter = pkgs.nixfmt-tree;
        }
      );
      pick = name: lib.mapAttrs (_: outputs: outputs.${name}) perSystem;
    in
    {
      devShells = pick "devShells";
      formatter = pick "formatter";
    };
}
