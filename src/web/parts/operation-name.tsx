/** The name of an operation, and its code small beside it: the code is what addresses, commands and programs take. */
import { useOperationName } from '#web/data/operation-name.ts';

export function OperationName({ code }: { code: string }) {
  const name = useOperationName()(code);
  if (name === code) return <span dir="ltr">{code}</span>;
  return (
    <>
      <bdi>{name}</bdi>{' '}
      <code className="small operation-code" dir="ltr">
        {code}
      </code>
    </>
  );
}
