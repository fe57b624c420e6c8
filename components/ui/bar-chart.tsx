import { Fragment } from 'react';
import './bar-chart.css';

/** Each part of a bar has a pattern of its own. */
export type BarLook = 'solid' | 'soft' | 'dotted' | 'upright' | 'striped';

export interface BarSeries {
  readonly name: string;
  readonly look: BarLook;
}

export interface Bar {
  readonly id: string;
  readonly name: string;
  /** One for each series, from zero up. */
  readonly values: readonly number[];
  /** Read at the bar's end. */
  readonly end: string;
}

interface BarChartProps {
  /** What the picture shows, in a sentence: a screen reader reads it instead, and the table behind it for the rest. */
  readonly label: string;
  readonly series: readonly BarSeries[];
  readonly bars: readonly Bar[];
  /** What a bar of full length stands for. */
  readonly full: number;
  /** Where on the way there a line is drawn. */
  readonly mark?: number;
}

/** Lying bars, each perhaps of several parts. */
export function BarChart({ label, series, bars, full, mark }: BarChartProps) {
  const share = (value: number) => `${full > 0 ? (100 * value) / full : 0}%`;
  return (
    <div className="tw-chart" role="img" aria-label={label}>
      {series.length > 1 && (
        <div className="tw-chart-legend">
          {series.map(({ name, look }) => (
            <span key={name}>
              <span className={`tw-chart-swatch tw-chart-bar tw-chart-${look}`} />
              {name}
            </span>
          ))}
        </div>
      )}
      <div className="tw-chart-rows">
        {bars.map(({ id, name, values, end }) => (
          <Fragment key={id}>
            <span>{name}</span>
            <span className="tw-chart-track">
              {series.map((one, at) =>
                values[at] ? (
                  <span
                    key={one.name}
                    className={`tw-chart-bar tw-chart-${one.look}`}
                    style={{ width: share(values[at]) }}
                  />
                ) : null,
              )}
              {mark !== undefined && <span className="tw-chart-mark" style={{ left: share(mark) }} />}
            </span>
            <span className="tw-chart-end">{end}</span>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
