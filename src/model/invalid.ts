/** What a schema found wrong as one problem: each field, and what would be right in signs that need no translation. */
import type { z } from 'zod';
import { Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'UUID (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)',
  date: 'YYYY-MM-DD',
  datetime: 'YYYY-MM-DDThh:mm:ssZ',
};

/** A schema may say in its own words what it takes; what zod says of itself is English, and of no help. */
function own(issue: Issue): string | null {
  return /^(invalid|too (big|small)|unrecognized)\b/i.test(issue.message) ? null : issue.message;
}

function expectedBy(issue: Issue): string {
  const said = own(issue);
  if (said !== null) return said;
  if (issue.code === 'invalid_type') return issue.expected === 'int' ? 'integer' : issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'too_small') return `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`;
  if (issue.code === 'not_multiple_of') return `n × ${issue.divisor}`;
  if (issue.code === 'invalid_format') return FORMATS[issue.format] ?? issue.pattern ?? issue.format;
  if (issue.code === 'invalid_union')
    return [...new Set(issue.errors.flatMap((one) => one.slice(0, 1).map(expectedBy)))].join(' | ');
  return '…';
}

/** Fields that an issue is about: unknown ones are each named. */
function fieldsOfIssue(issue: Issue): string[] {
  const at = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...at, key].join('.'));
  return [at.join('.') || 'input'];
}

/** Problem invalid_input that names every field that is wrong, at most twenty. */
export function invalidInput(error: z.ZodError): Problem {
  const more = error.issues
    .flatMap((issue) =>
      fieldsOfIssue(issue).map((field) => ({
        field,
        code: `invalid.${issue.code}`,
        params: { expected: expectedBy(issue).slice(0, 300) },
      })),
    )
    .slice(0, 20);
  return new Problem('invalid_input', {
    field: more[0]?.field ?? null,
    params: { expected: more[0]?.params.expected ?? '' },
    more,
  });
}
