import { useCallback } from 'react';
import { type SetFieldName, withOption } from '../../../config/edit.ts';
import type { FieldName } from '../../../config/fields.ts';
import { useConfigStore, useStore } from '../../../state/use-store.ts';

/** The chosen ids of a set, and the way to put one in or take one out, which stays the same function. */
export function useSet(name: FieldName): [readonly string[], (id: string, chosen: boolean) => void] {
  const store = useConfigStore();
  const ids = useStore((all) => all.chosen[name]) as readonly string[];
  const toggle = useCallback(
    (id: string, chosen: boolean) => {
      const { chosen: config, choose } = store.getState();
      choose(name, withOption(config, name as SetFieldName, id, chosen)[name]);
    },
    [store, name],
  );
  return [ids, toggle];
}
