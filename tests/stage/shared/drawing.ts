export type Scene = 'cabbage' | 'eggs' | 'cup' | 'jars';

const TABLE = '<path d="M0 210h520v70H0z" fill="#c9a27a"/><path d="M0 210h520v10H0z" fill="#b58c62"/>';

const SCENES: Record<Scene, string> = {
  cabbage: `<rect width="520" height="280" fill="#e7efe0"/>${TABLE}
    <path d="M110 130h300l-24 110H134z" fill="#8a5a34"/><path d="M110 130h300l-5 22H115z" fill="#a06c42"/>
    <g fill="#b9d88a"><ellipse cx="180" cy="112" rx="56" ry="44"/><ellipse cx="262" cy="100" rx="60" ry="50"/><ellipse cx="342" cy="114" rx="54" ry="42"/></g>
    <g fill="none" stroke="#f3f7e6" stroke-width="7" stroke-linecap="round"><path d="M180 142V84M262 138V66M342 144V88M262 110l-28-24M262 110l28-24M180 118l-24-18M342 118l24-18"/></g>`,
  eggs: `<rect width="520" height="280" fill="#f3ead9"/>${TABLE}
    <path d="M90 150h340v70H90z" fill="#b9b2a5"/><g fill="#e8c39e"><ellipse cx="150" cy="140" rx="34" ry="42"/><ellipse cx="260" cy="140" rx="34" ry="42"/><ellipse cx="370" cy="140" rx="34" ry="42"/></g>
    <g fill="none" stroke="#6b4a2b" stroke-width="4"><path d="M128 128l18 12-8 14 22 8M350 120l14 18-10 10 26 14"/></g>
    <path d="M330 176c20-8 60-8 80 2l-12 26h-60z" fill="#f6c445"/>`,
  cup: `<rect width="520" height="280" fill="#dfe6ee"/><path d="M60 30h400v150H60z" fill="#f7fafc"/><path d="M260 30v150M60 105h400" stroke="#cfd8e1" stroke-width="6"/>
    ${TABLE}<path d="M200 140h120c0 60-20 84-60 84s-60-24-60-84z" fill="#7b4a3a"/><ellipse cx="260" cy="140" rx="60" ry="15" fill="#5d3328"/>
    <path d="M238 120c-8-16 8-22 0-40M276 118c-8-16 8-22 0-40" stroke="#ffffff" stroke-width="6" fill="none" stroke-linecap="round"/>`,
  jars: `<rect width="520" height="280" fill="#efe3ea"/>${TABLE}
    <g><path d="M90 120h80v110H90z" fill="#c0392b"/><path d="M220 120h80v110h-80z" fill="#d68910"/><path d="M350 120h80v110h-80z" fill="#7d8c3a"/></g>
    <g fill="#f7f1e3"><path d="M100 160h60v36h-60zM230 160h60v36h-60zM360 160h60v36h-60z"/></g>
    <g fill="#4a3b32"><path d="M86 100h88v22H86zM216 100h88v22h-88zM346 100h88v22h-88z"/></g>`,
};

/** A drawn stand-in for a photo, as a data address. */
export function drawing(scene: Scene): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 280">${SCENES[scene]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
