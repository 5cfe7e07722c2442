# What nixpkgs makes of texts, folders and programs: fetchers, writers, images.
#
# Source: pkgs/build-support/{fetchurl,fetchgithub,trivial-builders,writers,docker} of nixpkgs of July 2026.
{
  values,
  stdenvs,
  native,
  system,
  simple,
  tree,
}:
final:
let
  inherit (values) words set strict;

  texts =
    what: known: required: args:
    strict what (set known true) required args;
  writer =
    what: name: text:
    if builtins.isString text then
      values.derivation {
        inherit name system;
        more.meta.mainProgram = name;
      }
    else
      throw "${what} wants a text, not a ${builtins.typeOf text}";
  # The fields of an image's configuration, by the specification of OCI (config.md, 2024).
  imageConfig =
    what: config:
    let
      known = set (words "Entrypoint Cmd Env ExposedPorts Labels User Volumes WorkingDir StopSignal Healthcheck ArgsEscaped") true;
      texts = name: values.settle "${what}: config.${name}" (config.${name} or [ ]);
    in
    strict "${what}: config" known [ ] config (
      texts "Entrypoint"
      && texts "Cmd"
      && texts "Env"
      && values.settleAll "${what}: config.Labels" (config.Labels or { })
      && builtins.all (
        port: builtins.match "[0-9]+(/(tcp|udp))?" port != null || throw "${what}: ${port} is no port"
      ) (builtins.attrNames (config.ExposedPorts or { }))
    );

in
{
  fetchurl = args: texts "fetchurl" (words "url urls hash sha256 name") [ ] args (simple "source");
  fetchFromGitHub =
    args:
    texts "fetchFromGitHub" (words "owner repo rev tag hash sha256 name fetchSubmodules") [
      "owner"
      "repo"
    ] args (simple "source");
  writeText = writer "writeText";
  writeShellScript = writer "writeShellScript";
  writeShellScriptBin = writer "writeShellScriptBin";
  writeScriptBin = writer "writeScriptBin";
  writeShellApplication =
    args:
    texts "writeShellApplication"
      (words "name text runtimeInputs runtimeEnv checkPhase excludeShellChecks extraShellCheckFlags bashOptions inheritPath meta passthru derivationArgs")
      [
        "name"
        "text"
      ]
      args
      (
        if
          stdenvs.checkNames "writeShellApplication" { } { }
          && values.settle "writeShellApplication: runtimeInputs" (args.runtimeInputs or [ ])
        then
          writer "writeShellApplication" args.name args.text
        else
          null
      );
  runCommand =
    name: env: script:
    stdenvs.make {
      what = "runCommand";
      inherit system;
      args = env // {
        inherit name;
        buildPhase = script;
      };
    };
  runCommandLocal = final.runCommand;
  symlinkJoin =
    args:
    let
      name = args.name or "${args.pname}-${args.version}";
    in
    texts "symlinkJoin"
      (words "name pname version paths postBuild meta passthru stripPrefix nativeBuildInputs buildInputs preferLocalBuild failOnMissing")
      [ "paths" ]
      args
      (
        values.derivation {
          inherit name system;
          valid =
            builtins.isList args.paths && values.settle "symlinkJoin: paths" args.paths
            || throw "symlinkJoin: paths is no list";
          more = (args.passthru or { }) // {
            meta = args.meta or { };
          };
        }
      );
  buildEnv =
    args:
    final.symlinkJoin (
      removeAttrs args [
        "pathsToLink"
        "extraOutputsToInstall"
      ]
    );
  linkFarm = name: _: simple name;
  formats = set [ "toml" "json" "yaml" "ini" ] (_: {
    generate = name: value: builtins.deepSeq value (simple name);
  });
  dockerTools =
    let
      image =
        what: args:
        texts what
          (words "name tag contents copyToRoot config architecture created mtime maxLayers fromImage fromImageName fromImageTag includeStorePaths extraCommands fakeRootCommands enableFakechroot uid gid uname gname includeNixDB passthru meta compressor diskSize runAsRoot keepContentsDirlinks buildVMMemorySize")
          [ "name" ]
          args
          (
            values.derivation {
              name = "${builtins.replaceStrings [ "/" ":" ] [ "-" "-" ] args.name}.tar.gz";
              inherit system;
              valid =
                if !native.isLinux then
                  throw "${what}: an image for containers is made on Linux"
                else
                  values.settle "${what}: contents" (args.contents or args.copyToRoot or [ ])
                  && (args.tag or null == null || builtins.isString args.tag || throw "${what}: tag is no text")
                  && imageConfig what (args.config or { });
            }
          );
    in
    tree.dockerTools
    // {
      buildLayeredImage = image "dockerTools.buildLayeredImage";
      streamLayeredImage = image "dockerTools.streamLayeredImage";
      buildImage = image "dockerTools.buildImage";
    };
}
