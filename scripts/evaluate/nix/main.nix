# Evaluates what a request asks for. { folders }: every output of each, and how many those are. { folder, after }: the outputs
# of one that come after the one of that path. What is done is said on the way, and the context of an error names the
# output that was being looked at.
{ request }:
let
  project = import ./project.nix (import ./world.nix);
  asked = builtins.fromJSON (builtins.readFile (/. + request));
  force =
    sum: leaf:
    builtins.seq (builtins.addErrorContext "while evaluating the output <${leaf.path}>" leaf.done) (
      sum + 1
    );
  all =
    folder:
    let
      outputs = project folder;
      count = toString (builtins.length outputs);
      sum = builtins.trace "holds ${count} outputs" (builtins.foldl' force 0 outputs);
    in
    builtins.seq sum (builtins.trace "evaluated ${count} outputs" sum);
  behind =
    path: leaves:
    if leaves == [ ] then
      [ ]
    else if (builtins.head leaves).path == path then
      builtins.tail leaves
    else
      behind path (builtins.tail leaves);
in
if asked ? folders then
  map all asked.folders
else
  builtins.foldl' force 0 (behind asked.after (project asked.folder))
