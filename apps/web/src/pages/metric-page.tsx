import { useParams } from 'react-router';

export function MetricPage() {
  return <h1>{useParams()['metric']}</h1>;
}
