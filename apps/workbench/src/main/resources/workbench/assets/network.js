// Draws the network with Apache ECharts. The table below the picture holds the same.
import * as echarts from '/assets/echarts.js';

// ECharts writes the style of its SVG elements as an attribute, which the security policy refuses; as a property it is allowed.
const write = SVGElement.prototype.setAttribute;
SVGElement.prototype.setAttribute = function (name, value) {
  if (name === 'style') this.style.cssText = value;
  else write.call(this, name, value);
};

const box = document.getElementById('graph');
const { nodes, edges } = JSON.parse(box.dataset.graph);
const most = Math.max(...edges.map((edge) => edge.value));
const busiest = Math.max(...nodes.map((node) => node.value));
const pairs = new Set(edges.map((edge) => `${edge.source} ${edge.target}`));
const names = new Map(nodes.map((node) => [node.id, node.name]));
const chart = echarts.init(box, null, { renderer: 'svg' });

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

// On a circle, the busiest first from the top: the same data give the same picture.
function place(at) {
  const angle = 2 * Math.PI * at / nodes.length - Math.PI / 2;
  const x = Math.cos(angle);
  const position = Math.abs(x) < 0.2 ? (Math.sin(angle) < 0 ? 'top' : 'bottom') : (x < 0 ? 'left' : 'right');
  return { x: 150 * x, y: 100 * Math.sin(angle), label: { show: true, position, color: colour('--ink'), fontSize: 13, formatter: '{b}' } };
}

function draw() {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ink = colour('--ink');
  chart.setOption({
    animation: !still,
    tooltip: {
      renderMode: 'richText',
      backgroundColor: colour('--paper'),
      borderColor: colour('--soft'),
      textStyle: { color: ink },
      formatter: ({ dataType, data }) => (dataType === 'edge'
        ? `${names.get(data.source)} → ${names.get(data.target)}\n${data.value} happenings, Goldstein ${data.goldstein.toFixed(1)} on average`
        : `${data.name}\n${data.value} happenings`),
    },
    series: [{
      type: 'graph',
      layout: 'none',
      roam: true,
      scaleLimit: { min: 0.5, max: 6 },
      zoom: box.clientWidth < 600 ? 0.72 : 0.92,
      edgeSymbol: ['none', 'arrow'],
      edgeSymbolSize: 8,
      emphasis: { focus: 'adjacency', lineStyle: { opacity: 1 } },
      blur: { lineStyle: { opacity: 0.05 } },
      data: nodes.map((node, at) => ({
        id: node.id,
        name: node.name,
        ...place(at),
        value: node.value,
        link: node.link,
        symbolSize: 8 + 22 * Math.sqrt(node.value / busiest),
        itemStyle: { color: colour('--soft'), borderColor: colour('--paper'), borderWidth: 1 },
      })),
      links: edges.map((edge) => ({
        ...edge,
        lineStyle: {
          color: colour(edge.goldstein < 0 ? '--q4-line' : '--q2-line'),
          type: edge.goldstein < 0 ? 'solid' : 'dashed',
          width: 1 + 6 * (edge.value / most),
          opacity: 0.7,
          curveness: pairs.has(`${edge.target} ${edge.source}`) ? 0.18 : 0.05,
        },
      })),
    }],
  });
}

draw();
box.dataset.drawn = 'true';
chart.on('click', ({ data }) => location.assign(data.link));
new ResizeObserver(() => chart.resize()).observe(box);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
