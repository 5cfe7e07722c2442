import { use } from 'react';
import type { SetField } from '../../config/fields.ts';
import type { Option } from '../../config/option.ts';
import { insist } from '../../state/insist.ts';

const loaded = new Map<SetField, readonly Option[]>();
const loading = new Map<SetField, Promise<readonly Option[]>>();
/** What components wait for. */
const awaited = new Map<SetField, Promise<readonly Option[]>>();

/** Loads what is known of the options of a set; a load that failed is tried again at the next call. */
export function loadOptions(field: SetField): Promise<readonly Option[]> {
  const asked =
    loading.get(field) ??
    (field.details?.() ?? Promise.resolve(field.options)).then(
      (options) => {
        loaded.set(field, options);
        return options;
      },
      (error) => {
        loading.delete(field);
        throw error;
      },
    );
  loading.set(field, asked);
  return asked;
}

/**
 * The options of a set with all that is known of them: until it has come, the component waits in its Suspense.
 *
 * The component may have no hooks behind this one: where the options come while React tries again, the second try does
 * not wait, and React takes what follows for hooks of a component that stood there before (its error 467).
 */
export function useOptions(field: SetField): readonly Option[] {
  if (field.details === undefined) return field.options;
  const options = loaded.get(field);
  if (options) return options;
  const coming = awaited.get(field) ?? insist(() => loadOptions(field));
  awaited.set(field, coming);
  return use(coming);
}
