import { useQuery } from '@tanstack/react-query';
import { companyAddress, waysInOptions } from '../../request/access.ts';
import form from '../../ui/form.module.css';
import { useWords } from '../../ui/use-words.ts';
import styles from './company-way.module.css';

/** On to the sign-in of one's company, where the server knows one. @param to page of ours where one gets afterwards */
export function CompanyWay({ to }: { readonly to: string }) {
  const words = useWords();
  const { data } = useQuery(waysInOptions);
  const company = data?.company ?? null;
  if (company === null) return null;
  return (
    <div className={styles.way}>
      <p className={styles.or}>{words('enter.company.or')}</p>
      <a className={form.button} href={companyAddress(to)}>
        {words('enter.company', { company })}
      </a>
    </div>
  );
}
