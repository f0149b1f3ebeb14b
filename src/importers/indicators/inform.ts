/**
 * INFORM Risk Index (Joint Research Centre of the European Commission, with IASC). The file gives the same indicator
 * several times for a year: as measured, and as the score from 0 to 10 made of it, under one name; which is which it
 * does not say. Such readings are numbered in the order of the file, and none is taken for the other. The index itself is never a
 * number about a place or a person; it is a comparison of countries.
 */
import { fold } from '../fold.ts';
import type { RowReader } from '../row-reader.ts';
import { indicatorImporter } from './table.ts';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,20})?(?:[eE][-+]?\d{1,3})?$/;

export const inform = indicatorImporter({
  code: 'inform-risk',
  source: {
    code: 'inform_risk',
    title: 'INFORM Risk Index',
    publisher: 'INFORM (IASC, European Commission)',
    licence: 'CC BY 4.0',
    citation: 'INFORM Risk Index; European Commission, Joint Research Centre',
    cautions: ['caution.inform_repeated'],
  },
  columns: ['CountryName', 'Iso3', 'ValidityYear', 'IndicatorName', 'IndicatorScore', 'Unit'],
  country: 'Iso3',
  year: 'ValidityYear',
  repeats: true,
  readings(row) {
    const name = fold(row.text('IndicatorName')).replaceAll(' ', '_').slice(0, 120);
    // Rows without a name are sums of others that the file does not name: nothing can be said with them.
    if (name === '') return [];
    return [
      { indicator: `inform.${name}`, of: '', value: numberOf(row), unit: row.orNull('Unit') ?? 'unknown' },
    ];
  },
});

function numberOf(row: RowReader): number | null {
  const text = row.orNull('IndicatorScore');
  if (text === null) return null;
  if (!NUMBER.test(text)) throw row.refuse('IndicatorScore', '0.5');
  return Number(text);
}
