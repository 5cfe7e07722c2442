{
  description = "An experiment with unstable Rust";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    rust-overlay = {
      url = "github:oxalica/rust-overlay";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    crane.url = "github:ipetkov/crane";
  };

  outputs =
    {
      nixpkgs,
      rust-overlay,
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

          rustBin = rust-overlay.lib.mkRustBin { } pkgs;
          toolchain = rustBin.fromRustupToolchainFile ./rust-toolchain.toml;

          craneLib = (crane.mkLib pkgs).overrideToolchain toolchain;
          commonArgs = {
            pname = "my-experiment";
            inherit ((lib.importTOML ./Cargo.toml).package) version;
            src = craneLib.cleanCargoSource ./.;
            strictDeps = true;
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
                description = "An experiment with unstable Rust";
                license = [
                  lib.licenses.mit
                  lib.licenses.asl20
                ];
                mainProgram = "my-experiment";
              };
            }
          );

          # The shells are alike but for their toolchain.
          shellWith =
            packages:
            pkgs.mkShell {
              packages = packages ++ [
                pkgs.bacon
                pkgs.cargo-expand
                pkgs.just
              ];
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
            docs = craneLib.cargoDoc (buildArgs // { env.RUSTDOCFLAGS = "--deny warnings"; });
            nextest = craneLib.cargoNextest buildArgs;
          };

          devShells = {
            default = shellWith [ toolchain ];
            stable = shellWith [
              (rustBin.stable.latest.minimal.override {
                extensions = [
                  "clippy"
                  "rustfmt"
                  "rust-analyzer"
                  "rust-src"
                ];
              })
            ];
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
