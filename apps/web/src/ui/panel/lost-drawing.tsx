import { Component, type ReactNode } from 'react';
import { isLostChunk } from '../../request/lost-chunks.ts';
import { useWords } from '../use-words.ts';
import { Notice } from './notice.tsx';

interface State {
  readonly error: Error | null;
}

/** A drawing whose part of the program could not be fetched leaves the rest of the page, and what is typed there, alone. */
export class LostDrawing extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // Whatever else went wrong is the page's to tell.
    if (!isLostChunk(error)) throw error;
    return <NotDrawn />;
  }
}

function NotDrawn() {
  const words = useWords();
  return (
    <Notice
      title={words('panel.undrawn')}
      sentence={words('panel.undrawn.sentence')}
      action={{ label: words('crash.reload'), run: () => window.location.reload() }}
    />
  );
}
