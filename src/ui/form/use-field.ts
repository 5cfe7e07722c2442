import { unavailable } from '../../config/availability.ts';
import { type FieldName, isAtDefault } from '../../config/fields.ts';
import { useStore, useStoreList } from '../../state/use-store.ts';

/**
 * For each option the sentence why it cannot be chosen, or nothing.
 *
 * Asked of the settled config, as `settle` itself does: what cannot be used elsewhere must not shine through here.
 */
export const useReasons = (name: FieldName, ids: readonly string[]): readonly (string | undefined)[] =>
  useStoreList((store) => ids.map((id) => unavailable(store.settled, name, id)));

/** Whether a field differs from what the page opens on. */
export const useChanged = (name: FieldName): boolean => useStore((store) => !isAtDefault(store.chosen, name));
