{
  description = "A workspace of Rust crates";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    fenix = {
      url = "github:nix-community/fenix";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    crane.url = "github:ipetkov/crane";
    # The known vulnerabilities that the audit looks for: as fresh as flake.lock is.
    advisory-db = {
      url = "github:rustsec/advisory-db";
      flake = false;
    };
  };

  outputs =
    {
      nixpkgs,
      fenix,
      crane,
      advisory-db,
      ...
    }:
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

          nativeBuildInputs = [ pkgs.pkg-config ];
          buildInputs = [
            pkgs.openssl
            pkgs.sqlite
          ];
          env = {
            # fenix's own lld writes no run path: programs would not find libraries of the Nix store.
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld";
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS = "-Clinker-features=-lld";
            OPENSSL_NO_VENDOR = "1";
          };

          craneLib = (crane.mkLib pkgs).overrideToolchain toolchain;
          commonArgs = {
            pname = "my-workspace";
            inherit ((lib.importTOML ./Cargo.toml).workspace.package) version;
            src = craneLib.cleanCargoSource ./.;
            strictDeps = true;
            inherit nativeBuildInputs buildInputs env;
          };
          # The dependencies alone: built once, and again when a manifest or the toolchain changes.
          cargoArtifacts = craneLib.buildDepsOnly commonArgs;
          buildArgs = commonArgs // {
            inherit cargoArtifacts;
          };
          package = craneLib.buildPackage (
            buildArgs
            // {
              # checks.nextest runs the tests.
              doCheck = false;
              meta = {
                description = "A workspace of Rust crates";
                license = [
                  lib.licenses.mit
                  lib.licenses.asl20
                ];
              };
            }
          );
          # One program of the workspace.
          crate =
            name:
            craneLib.buildPackage (
              buildArgs
              // {
                pname = name;
                cargoExtraArgs = "--locked --package ${name}";
                # checks.nextest runs the tests.
                doCheck = false;
                meta = {
                  description = "A workspace of Rust crates";
                  license = [
                    lib.licenses.mit
                    lib.licenses.asl20
                  ];
                  mainProgram = name;
                };
              }
            );
        in
        {
          packages = {
            default = package;
            cli = crate "cli";
            server = crate "server";
          };

          checks = {
            inherit package;
            clippy = craneLib.cargoClippy (
              buildArgs // { cargoClippyExtraArgs = "--all-targets -- --deny warnings"; }
            );
            rustfmt = craneLib.cargoFmt { inherit (commonArgs) pname version src; };
            docs = craneLib.cargoDoc (
              buildArgs
              // {
                env = env // {
                  RUSTDOCFLAGS = "--deny warnings";
                };
              }
            );
            nextest = craneLib.cargoNextest buildArgs;
            doctest = craneLib.cargoDocTest buildArgs;
            audit = craneLib.cargoAudit {
              inherit advisory-db;
              inherit (commonArgs) pname version src;
            };
            deny = craneLib.cargoDeny { inherit (commonArgs) pname version src; };
          };

          devShells.default = pkgs.mkShell {
            packages = [
              toolchain
              pkgs.bacon
              pkgs.cargo-edit
              pkgs.just
              pkgs.cargo-nextest
            ];
            inherit nativeBuildInputs buildInputs;
            inherit env;
          };

          formatter = pkgs.nixfmt-tree;
        }
      );
      pick = name: lib.mapAttrs (_: outputs: outputs.${name}) perSystem;
    in
    {
      packages = pick "packages";
      checks = pick "checks";
      devShells = pick "devShells";
      formatter = pick "formatter";
    };
}
