import { say } from '../../texts/say.ts';
import { SAVED_BUTTON, SHARE_BUTTON, START_PICKER, THEME_SWITCH, UNDO_BUTTONS } from '../FilesPane.tsx';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import { Mark } from './Mark.tsx';
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
        {START_PICKER}
        {SAVED_BUTTON}
      </div>
      <div className="bar-group">{UNDO_BUTTONS}</div>
      <div className="bar-group">{THEME_SWITCH}</div>
      <div className="bar-group">{SHARE_BUTTON}</div>
      <div className="dock">
        <ViewTabs />
        <DownloadButton />
      </div>
    </header>
  );
}
