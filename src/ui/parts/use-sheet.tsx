import { type ComponentType, type ReactNode, type RefObject, useState } from 'react';
import { useAnnounce } from './status.ts';

/** What every dialog is told beside its own. */
export interface SheetEnd {
  readonly onClose: () => void;
}

interface SheetSwitch<Props> {
  /**
   * Opens the dialog, which is loaded only then; gives back whether it came.
   *
   * @param wanted whether it still is, once it has come or failed to
   */
  readonly show: (props: Props, wanted?: () => boolean) => Promise<boolean>;
  /** The dialog while it is open. */
  readonly sheet: ReactNode;
}

/**
 * A dialog that is loaded when it is first opened, and gives the focus back when it closes.
 *
 * @param opener what has the focus after it
 * @param failed what is said where it does not come
 */
export function useSheet<Props extends object>(
  load: () => Promise<ComponentType<Props & SheetEnd>>,
  opener: RefObject<HTMLElement | null>,
  failed: (props: Props) => string,
): SheetSwitch<Props> {
  const [open, setOpen] = useState<{ Dialog: ComponentType<Props & SheetEnd>; props: Props }>();
  const announce = useAnnounce();
  const show = (props: Props, wanted = (): boolean => true): Promise<boolean> =>
    load().then(
      (Dialog) => {
        if (!wanted()) return false;
        setOpen({ Dialog, props });
        return true;
      },
      () => {
        if (wanted()) announce(failed(props));
        return false;
      },
    );
  const close = (): void => {
    setOpen(undefined);
    opener.current?.focus();
  };
  return { show, sheet: open && <open.Dialog {...open.props} onClose={close} /> };
}
