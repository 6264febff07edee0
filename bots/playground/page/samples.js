/** Things to send for who has no file at hand; drawn and sounded here, so that none is copied from anywhere. */

/** A picture of an app that shows an error, as members send them. */
export async function sampleScreenshot(number = 1) {
  const canvas = document.createElement('canvas');
  canvas.width = 540;
  canvas.height = 630;
  drawScreen(canvas.getContext('2d'), number);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob], `screenshot-${number}.png`, { type: 'image/png' });
}

function drawScreen(pen, number) {
  const hue = 205 + number * 35;
  pen.fillStyle = `hsl(${hue} 30% 96%)`;
  pen.fillRect(0, 0, 540, 630);
  pen.fillStyle = `hsl(${hue} 55% 42%)`;
  pen.fillRect(0, 0, 540, 96);
  pen.fillStyle = '#fff';
  pen.font = '600 30px system-ui, sans-serif';
  pen.fillText('Example Exchange', 32, 60);
  pen.fillStyle = '#fff';
  roundBox(pen, 32, 140, 476, 330);
  pen.fillStyle = `hsl(${hue} 20% 25%)`;
  pen.font = '600 34px system-ui, sans-serif';
  pen.fillText('Withdrawal pending', 64, 214);
  pen.font = '26px system-ui, sans-serif';
  pen.fillStyle = `hsl(${hue} 10% 45%)`;
  [`Order  EX-20260112-00${number}`, 'Amount  250.00 USDT', 'Network  TRC20', 'Status  Waiting 26 h'].forEach(
    (line, index) => {
      pen.fillText(line, 64, 274 + index * 46);
    },
  );
  pen.fillStyle = '#fbe4e1';
  roundBox(pen, 32, 506, 476, 92);
  pen.fillStyle = '#a5352a';
  pen.font = '600 26px system-ui, sans-serif';
  pen.fillText(`Error E-40${number}: please try later`, 60, 562);
}

function roundBox(pen, x, y, width, height) {
  pen.beginPath();
  pen.roundRect(x, y, width, height, 20);
  pen.fill();
}

/** Two soft tones, as a voice message. */
export function sampleVoice() {
  const rate = 8_000;
  const seconds = 2;
  const samples = new Int16Array(rate * seconds);
  for (let index = 0; index < samples.length; index += 1) {
    const at = index / rate;
    const tone = at < 1 ? 440 : 554;
    const fade = Math.sin(Math.PI * (at % 1)) ** 2;
    samples[index] = Math.sin(2 * Math.PI * tone * at) * fade * 9_000;
  }
  return new File([wavHead(samples.byteLength, rate), samples], 'voice.ogg', { type: 'audio/ogg' });
}

function wavHead(bytes, rate) {
  const head = new DataView(new ArrayBuffer(44));
  const word = (offset, text) => {
    for (let index = 0; index < text.length; index += 1) head.setUint8(offset + index, text.charCodeAt(index));
  };
  word(0, 'RIFF');
  head.setUint32(4, 36 + bytes, true);
  word(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  word(36, 'data');
  head.setUint32(40, bytes, true);
  return head;
}

/** A well-known square. */
export const SAMPLE_PLACE = { latitude: 31.2304, longitude: 121.4737 };

/** Nobody's number: 555-01xx is kept for fiction. */
export const SAMPLE_CONTACT = { name: '小周 Zhou', phone: '+1 202 555 0143' };
