import { say } from '../../texts/say.ts';
import { UndoButtons } from '../changes/UndoButtons.tsx';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { Mark } from './Mark.tsx';
import { SavedButton } from './SavedButton.tsx';
import { ShareButton } from './ShareButton.tsx';
import { StartPicker } from './StartPicker.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { ViewTabs } from './ViewTabs.tsx';

/**
 * The brand, and the actions in groups: what is chosen and the way back, finding and looking, handing over. On a narrow
 * screen the tabs and the download stand at the bottom instead.
 */
export function TopBar() {
  return (
    <header className="top-bar">
      <div className="brand">
        <Mark />
        <h1>Ferroflake</h1>
        <p>{say`A Rust project that Nix builds`}</p>
      </div>
      <div className="bar-group">
        <PaletteButton />
      </div>
      <div className="bar-group">
        <StartPicker />
        <SavedButton />
      </div>
      <div className="bar-group">
        <UndoButtons />
      </div>
      <div className="bar-group">
        <ThemeSwitch />
      </div>
      <div className="bar-group">
        <ShareButton />
      </div>
      <div className="dock">
        <ViewTabs />
        <DownloadButton />
      </div>
    </header>
  );
}
