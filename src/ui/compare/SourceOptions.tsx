import type { SourceGroup } from '../../state/compare/sources.ts';

/** The configs that there are to compare with, as the options of a list, under their headings. */
export function SourceOptions({ groups }: { readonly groups: readonly SourceGroup[] }) {
  return groups.map(({ id, label, configs }) => (
    <optgroup key={id} label={label}>
      {configs.map((row) => (
        <option key={row.id} value={row.id}>
          {row.label}
        </option>
      ))}
    </optgroup>
  ));
}
