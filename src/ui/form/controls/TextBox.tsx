import { useState } from 'react';
import type { FieldName, TextField } from '../../../config/fields.ts';
import { crateNameFrom, crateNameProblem } from '../../../config/names.ts';
import { useConfigStore, useStoreNow } from '../../../state/use-store.ts';
import { say } from '../../../texts/say.ts';
import { DraftInput } from './DraftInput.tsx';

/** How a text may look, where nothing stands in it yet. */
const EXAMPLES: { readonly [Name in FieldName]?: string } = {
  description: say`A program in Rust`,
  repository: 'https://github.com/name/project',
  nixpkgsRef: 'nixos-unstable-small',
  otherLibraries: 'libfoo, gst_all_1.gstreamer',
  port: '8080',
  cachixName: 'my-cache',
  cachixKey: 'my-cache.cachix.org-1:…',
  otherTools: 'ripgrep, jq',
};

/** A text of one line. While what stands in it cannot be used, the config keeps the last that could. */
export function TextBox({ name, field }: { name: FieldName; field: TextField }) {
  // Behind the rest, a text would come while another is already typed in its place.
  const value = useStoreNow((store) => store.chosen[name]) as string;
  const store = useConfigStore();
  const [isName] = useState(() => field.problem === crateNameProblem);
  return (
    <DraftInput
      id={`project-${name}`}
      value={value}
      describedBy={`${name}-help`}
      mono={name !== 'description'}
      placeholder={EXAMPLES[name]}
      problem={field.problem}
      suggest={isName ? crateNameFrom : undefined}
      onChange={(text) => store.getState().choose(name, text as never, name)}
    />
  );
}
