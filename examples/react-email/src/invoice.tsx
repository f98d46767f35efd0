import { Body, Button, Container, Heading, Html, Img, Preview, Text } from "@react-email/components";

export interface InvoiceProps {
  name: string;
  amount: string;
}

/** As it would stand in any React Email project. */
export function Invoice({ name, amount }: InvoiceProps) {
  return (
    <Html lang="zh-CN">
      <Preview>{`${name}，您的账单已出：${amount}`}</Preview>
      <Body style={{ fontFamily: "sans-serif", backgroundColor: "#f4f4f5" }}>
        <Container style={{ backgroundColor: "#ffffff", padding: "24px" }}>
          <Img src="cid:logo" alt="mailwright" width={48} height={48} />
          <Heading as="h1">您好，{name}</Heading>
          <Text>您本月的账单为 <b>{amount}</b>。</Text>
          <Button href="https://example.org/invoices/42" style={{ backgroundColor: "#0b57d0", color: "#ffffff", padding: "12px 20px" }}>
            查看账单
          </Button>
        </Container>
      </Body>
    </Html>
  );
}
