import { useLocation } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useTourOffered } from '../../workspace/remembered.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useCommands } from '../commands.ts';
import styles from './tour-offer.module.css';

/** One quiet line on the first page of the sample, until it is answered: nothing begins by itself. */
export function TourOffer() {
  const words = useWords();
  const { name } = useWorkspace();
  const { pathname } = useLocation();
  const { startTour } = useCommands();
  const [offered, answer] = useTourOffered();
  if (!offered || pathname !== `/${encodeURIComponent(name)}`) return null;
  return (
    <p className={styles.offer}>
      {words('tour.offer')}
      <Button kind="quiet" onClick={startTour}>
        {words('tour.start')}
      </Button>
      <Button kind="quiet" onClick={answer}>
        {words('tour.decline')}
      </Button>
    </p>
  );
}
