import './ui/styles/index.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createConfigStore } from './state/store.ts';
import { recallTheme } from './state/theme.ts';
import { App } from './ui/App.tsx';

const root = document.getElementById('root') as HTMLElement;
recallTheme();
const app = <App store={createConfigStore('')} />;
if (root.firstElementChild) hydrateRoot(root, app);
else createRoot(root).render(app);
