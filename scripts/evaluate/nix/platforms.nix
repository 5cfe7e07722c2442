# The machines that nixpkgs knows of, as `stdenv.hostPlatform` describes them.
#
# Source: lib/systems of nix-community/nixpkgs.lib at de42d44 (2026-06-14): `elaborate` of every system and cross set.
values: knowledge:
let
  has = part: text: builtins.length (builtins.split part text) > 1;

  # A machine by Rust's triple.
  make =
    {
      rust,
      config,
      system,
      static ? false,
      musl ? has "musl" rust,
      linux ? has "linux" rust && !(has "android" rust),
      windows ? has "windows" rust,
    }:
    {
      inherit system config;
      isStatic = static;
      isMusl = musl;
      isGnu = has "gnu" config;
      isLinux = linux || has "android" rust;
      isDarwin = has "-apple-darwin" rust;
      isWindows = windows;
      isMinGW = has "mingw32" config;
      isAndroid = has "android" rust;
      isWasm = has "^wasm" rust;
      isFreeBSD = has "freebsd" rust;
      isx86_64 = has "^x86_64" rust;
      isx86 = has "^(x86_64|i[56]86)" rust;
      isAarch64 = has "^aarch64" rust;
      isAarch = has "^(aarch64|arm)" rust;
      isAarch32 = has "^arm" rust;
      isRiscV = has "^riscv" rust;
      is64bit = has "^[a-z]+(_64|64)" rust;
      isUnix = !windows;
      rust = {
        rustcTarget = rust;
        rustcTargetSpec = rust;
        cargoShortTarget = rust;
        cargoEnvVarTarget =
          builtins.replaceStrings (values.words "a b c d e f g h i j k l m n o p q r s t u v w x y z - .")
            (values.words "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z _ _")
            rust;
      };
      extensions = {
        executable = if windows then ".exe" else "";
        sharedLibrary = if windows then ".dll" else ".so";
        staticLibrary = ".a";
      };
      canExecute = other: other.rust.rustcTarget == rust;
    };

  native = builtins.mapAttrs (
    system: rust:
    make {
      inherit system rust;
      config = builtins.replaceStrings [ "aarch64-apple" ] [ "arm64-apple" ] rust;
    }
  ) knowledge.systems;
in
{
  inherit native;

  # A cross set, by what the knowledge says of it.
  cross =
    set:
    make {
      inherit (set) rust config musl;
      system = "${builtins.head (builtins.split "-" set.rust)}-${set.kind}";
      linux = set.kind == "linux";
      windows = set.kind == "windows";
    };

  # The same machine with programs that need no shared library: on Linux that is musl.
  static =
    platform:
    let
      musl = builtins.replaceStrings [ "linux-gnu" ] [ "linux-musl" ];
    in
    make {
      inherit (platform) system;
      static = true;
      rust = if platform.isLinux then musl platform.rust.rustcTarget else platform.rust.rustcTarget;
      config = if platform.isLinux then musl platform.config else platform.config;
    };
}
