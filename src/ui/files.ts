/** What is shown of the generated files and of what there is to say about a config: it comes with the generator. */
export { FieldFixes } from './form/FieldFixes.tsx';
export { FieldProblems } from './form/FieldProblems.tsx';
export { Preview } from './preview/Preview.tsx';
export { Problems } from './problems/Problems.tsx';
export { RejectedNotice } from './RejectedNotice.tsx';
