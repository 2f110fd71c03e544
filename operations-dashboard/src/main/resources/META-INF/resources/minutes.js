import { $ } from "./page.js";

let chart, last;

const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export function drawMinutes(perMinute, at) {
  last = { perMinute, at };
  const box = $("minutes"), end = Math.floor(new Date(at) / 60000) * 60;
  const data = [perMinute.map((_, place) => end - (perMinute.length - 1 - place) * 60), perMinute];
  if (!chart && box.clientWidth > 0 && window.uPlot) chart = new uPlot(options(box), data, box);
  else chart?.setData(data);
}

// The chart takes its colours when it is made: another theme needs another chart.
export function redrawMinutes() {
  chart?.destroy();
  chart = null;
  if (last) drawMinutes(last.perMinute, last.at);
}

addEventListener("resize", () => chart?.setSize({ width: $("minutes").clientWidth, height: 92 }));

function options(box) {
  const axis = { stroke: color("--faint"), grid: { stroke: color("--edge"), width: 1 }, ticks: { show: false }, font: "11px system-ui, sans-serif" };
  return {
    width: box.clientWidth, height: 92, padding: [6, 6, 0, 0], cursor: { y: false, points: { size: 6 } }, legend: { show: false },
    scales: { y: { range: (_, low, high) => [0, Math.max(4, high * 1.15)] } },
    axes: [{ ...axis, size: 20, space: 60, grid: { show: false }, values: (_, ticks) => ticks.map(tick => new Date(tick * 1000).toTimeString().slice(0, 5)) }, { ...axis, size: 34, space: 28, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000] }],
    series: [{}, { stroke: color("--brand"), fill: color("--bar"), width: 2, points: { show: false } }],
  };
}
