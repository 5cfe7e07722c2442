{
  description = "A library in Rust";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    fenix = {
      url = "github:nix-community/fenix";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    crane.url = "github:ipetkov/crane";
  };

  outputs =
    {
      nixpkgs,
      fenix,
      crane,
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

          env = {
            # fenix's own lld writes no run path: programs would not find libraries of the Nix store.
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld";
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS = "-Clinker-features=-lld";
          };

          craneLib = (crane.mkLib pkgs).overrideToolchain toolchain;
          commonArgs = {
            pname = "my-library";
            inherit ((lib.importTOML ./Cargo.toml).package) version;
            src = craneLib.cleanCargoSource ./.;
            strictDeps = true;
            inherit env;
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
                description = "A library in Rust";
                license = [
                  lib.licenses.mit
                  lib.licenses.asl20
                ];
              };
            }
          );

          # What builds need, with another toolchain, for CI.
          versionShell =
            toolchain: env:
            pkgs.mkShell {
              packages = [ toolchain ];
              inherit env;
            };
        in
        {
          packages.default = package;

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
            deny = craneLib.cargoDeny { inherit (commonArgs) pname version src; };
          };

          devShells = {
            default = pkgs.mkShell {
              packages = [
                toolchain
                pkgs.bacon
                pkgs.just
                pkgs.cargo-semver-checks
              ];
              inherit env;
            };
            beta = versionShell fenixPackages.beta.minimalToolchain env;
            minimum =
              versionShell
                (fenixPackages.toolchainOf {
                  channel = "1.85.1";
                  sha256 = "sha256-Hn2uaQzRLidAWpfmRwSRdImifGUCAb9HeAqTYFXWeQk=";
                }).minimalToolchain
                (
                  removeAttrs env [
                    "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS"
                    "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS"
                  ]
                );
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
