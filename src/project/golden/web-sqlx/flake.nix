{
  description = "A web application in Rust";

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
            pname = "my-server";
            inherit ((lib.importTOML ./Cargo.toml).package) version;
            src = lib.fileset.toSource {
              root = ./.;
              fileset = lib.fileset.unions [
                (craneLib.fileset.commonCargoSources ./.)
                (lib.fileset.maybeMissing ./.sqlx)
                (lib.fileset.maybeMissing ./migrations)
              ];
            };
            strictDeps = true;
            inherit nativeBuildInputs buildInputs;
            env = env // {
              SQLX_OFFLINE = "true";
            };
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
                description = "A web application in Rust";
                license = [
                  lib.licenses.mit
                  lib.licenses.asl20
                ];
                mainProgram = "my-server";
              };
            }
          );
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
                env = commonArgs.env // {
                  RUSTDOCFLAGS = "--deny warnings";
                };
              }
            );
            nextest = craneLib.cargoNextest buildArgs;
          };

          devShells.default = pkgs.mkShell {
            packages = [
              toolchain
              pkgs.bacon
              pkgs.cargo-edit
              pkgs.just
              pkgs.sqlx-cli
              pkgs.sqlite
            ];
            inherit nativeBuildInputs buildInputs;
            inherit env;
            shellHook = ''
              root="$PWD"
              while [ -n "$root" ] && [ ! -e "$root/flake.nix" ]; do root="''${root%/*}"; done
              root="''${root:-$PWD}"
              export DATABASE_URL="sqlite:$root/dev.db"
              unset root
              if [ -t 2 ]; then echo "my-server: $(rustc --version)" >&2; fi
            '';
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
