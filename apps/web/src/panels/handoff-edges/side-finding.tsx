import { Link } from 'react-router';
import { printEdge, type Side, useHandoffsAddress } from '../../address/handoffs-address.ts';
import { messageFor } from '../../messages/words.ts';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useOwnTeam } from '../../workspace/use-own-team.ts';
import { useView } from '../../address/use-view.ts';
import { useHolderName } from './edges-in-words.ts';
import styles from './side.module.css';
import { useOwnSide } from './use-own-side.ts';

/** What stands out on one side of the own team, in a sentence with its evidence a click away. */
export function SideFinding({ side }: { readonly side: Exclude<Side, 'all'> }) {
  const words = useWords();
  const failure = useFailure('failed');
  const format = useFormat();
  const { addressWith } = useHandoffsAddress();
  const { team } = useOwnTeam();
  const { view } = useView();
  const { error, usual, found } = useOwnSide(side, team);
  const holder = useHolderName(view.level);
  if (team === null) return <p className={styles.finding}>{words('own.choose')}</p>;
  if (found === undefined || usual === undefined)
    return <p className={styles.finding}>{error === null ? '\u00a0' : failure(error)}</p>;
  const { worst } = found;
  return (
    <div className={styles.finding}>
      <p>
        {worst === null
          ? words('side.finding.none', { team })
          : words(messageFor(`side.finding.${worst.way ?? 'unnamed'}`, 'side.finding.unnamed'), {
              from: holder(worst.from),
              to: holder(worst.to),
              lost: Math.round(worst.lost),
              known: Math.round(worst.known),
              against: words(`side.against.${against(worst.against, worst.times)}`, {
                times: worst.times ?? 0,
              }),
            })}{' '}
        {worst === null ? null : (
          <Link to={addressWith({ edge: printEdge(worst) })} preventScrollReset>
            {words('side.finding.open')}
          </Link>
        )}
      </p>
      <p className={styles.whole}>
        {words(`side.whole.${side}`, {
          team,
          handoffs: words('counts.handoff', { count: found.handoffs.n }),
          loss: format.value('share', found.loss.value),
          interval: format.interval('share', found.loss.low, found.loss.high),
          usual: format.value('share', usual.value),
        })}
      </p>
    </div>
  );
}

/** A multiple is only said where the interval leaves the usual out. */
function against(code: string, times: number | null): 'more' | 'less' | 'alike' | 'unknown' {
  if (times === null) return 'unknown';
  return code === 'more' || code === 'less' ? code : 'alike';
}
