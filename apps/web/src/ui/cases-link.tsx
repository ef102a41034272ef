import { Link, type LinkProps } from 'react-router';
import { useMay } from '../workspace/use-may.ts';

/** Leads from a number to the cases behind it; the number alone for whoever may see no cases. */
export function CasesLink({ to, preventScrollReset, ...looks }: LinkProps) {
  const may = useMay();
  if (may('cases'))
    return <Link to={to} {...(preventScrollReset === undefined ? {} : { preventScrollReset })} {...looks} />;
  const { className, title, children, style } = looks;
  return (
    <span className={className} title={title} style={style}>
      {children}
    </span>
  );
}
