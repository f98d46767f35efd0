import type { Example } from "./index.ts";

export const example: Example = {
  from: "Mei Lin <mei@hill-house.example>",
  to: "Friends: Tomás Rivera <tomas@example.org>, Ines Okafor <ines@example.com>, 李雷 <lilei@例子.测试>;",
  bcc: "kitchen@hill-house.example",
  subject: "Tea tasting on 12 December: will you come?",
  text: `Dear friends,

the new harvests have arrived, and I would like to open them with you.

    When    Saturday, 12 December 2026, 14:00 to 16:00
    Where   Hill House, 14 Orchard Lane, garden door
    What    Six teas from four provinces, and something to eat

Please let me know by the 5th whether you can come, and whether you bring somebody. The calendar file is attached.

If you have a favourite cup, bring it; tea tastes better from a cup one knows.

Yours,
Mei
`,
  files: [{ filename: "tea-tasting.ics", contentType: "text/calendar" }],
};
