/** What is shown of all that was chosen, and done with it: it comes with the generator. */

export { PageFooter } from './about/PageFooter.tsx';
export { SavedButton } from './bar/SavedButton.tsx';
export { ShareButton } from './bar/ShareButton.tsx';
export { StartPicker } from './bar/StartPicker.tsx';
export { ThemeSwitch } from './bar/ThemeSwitch.tsx';
export { answer, generate, writeBuilt } from './begin.ts';
export { Changes } from './changes/Changes.tsx';
export { UndoButtons } from './changes/UndoButtons.tsx';
export { DraftError } from './form/controls/DraftError.tsx';
export { FieldFixes } from './form/FieldFixes.tsx';
export { FieldProblems } from './form/FieldProblems.tsx';
export { SectionIndex } from './form/SectionIndex.tsx';
export { Keeping } from './keeping/Keeping.tsx';
export { Problems } from './problems/Problems.tsx';
export { RejectedNotice } from './RejectedNotice.tsx';
export { Updates } from './updates/Updates.tsx';
export { Panels } from './views/Panels.tsx';
