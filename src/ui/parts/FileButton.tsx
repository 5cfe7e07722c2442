import { type ReactNode, useRef } from 'react';

interface FileButtonProps {
  /** What it says, in the page's language: a file input of its own speaks the browser's. */
  readonly children: ReactNode;
  /** Its whole name, which begins with what it says. */
  readonly label?: string;
  /** The id of what is said of it. */
  readonly describedBy?: string;
  /** The kinds of files that are offered first, as a file input has them. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** A button that opens a file, or takes one that is dropped on it. */
export function FileButton({ children, label, describedBy, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    if (files?.[0]) onFile(files[0]);
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={label}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          // What lies around it may take files, too.
          event.stopPropagation();
          take(event.dataTransfer.files);
        }}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // So that the same file can be opened again, when it was changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
