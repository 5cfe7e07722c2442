{
  description = "A small program in Rust";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    flake-utils.url = "github:numtide/flake-utils";
    fenix = {
      url = "github:nix-community/fenix";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs =
    {
      nixpkgs,
      flake-utils,
      fenix,
      ...
    }:
    let
      inherit (nixpkgs) lib;
    in
    flake-utils.lib.eachSystem [ "x86_64-linux" "aarch64-linux" "aarch64-darwin" ] (
      system:
      let
        pkgs = nixpkgs.legacyPackages.${system};

        fenixPackages = fenix.packages.${system};
        toolchain = fenixPackages.stable.withComponents [
          "cargo"
          "rustc"
          "rust-std"
          "clippy"
          "rustfmt"
          "rust-analyzer"
          "rust-src"
        ];

        env = {
          # fenix's own lld writes no run path: programs would not find libraries of the Nix store.
          CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld";
          CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS = "-Clinker-features=-lld";
        };

        rustPlatform = pkgs.makeRustPlatform {
          cargo = toolchain;
          rustc = toolchain;
        };
        commonArgs = {
          pname = "my-program";
          inherit ((lib.importTOML ./Cargo.toml).package) version;
          src = lib.fileset.toSource {
            root = ./.;
            fileset = lib.fileset.unions [
              ./Cargo.lock
              (lib.fileset.fileFilter (file: file.hasExt "rs" || file.hasExt "toml") ./.)
            ];
          };
          strictDeps = true;
          inherit env;
          cargoLock.lockFile = ./Cargo.lock;
        };
        package = rustPlatform.buildRustPackage (
          commonArgs
          // {
            meta = {
              description = "A small program in Rust";
              license = [
                lib.licenses.mit
                lib.licenses.asl20
              ];
              mainProgram = "my-program";
            };
          }
        );
      in
      {
        packages.default = package;

        checks = {
          inherit package;
        };

        devShells.default = pkgs.mkShell {
          packages = [
            toolchain
            pkgs.cargo-edit
            pkgs.just
          ];
          inherit env;
        };

        formatter = pkgs.nixfmt-tree;
      }
    );
}
