#!/usr/bin/env python3
"""An SMTP server for end-to-end tests: keeps every message byte for byte, beside its envelope.

Prints `listening PORT` once ready. Writes OUT/001.eml and OUT/001.json, OUT/002.eml and so on, before
the client gets its reply. Needs aiosmtpd 1.4 (PyPI).

    smtpd.py --mode starttls --certs DIR --out DIR --auth-user jane --auth-password secret

DIR of --certs holds cert.pem and key.pem.
"""

import argparse
import asyncio
import json
import logging
import pathlib
import ssl
import warnings

from aiosmtpd.smtp import SMTP, AuthResult


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0: any free port")
    parser.add_argument("--mode", choices=["plain", "starttls", "smtps"], default="plain")
    parser.add_argument("--certs", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--out", type=pathlib.Path, metavar="DIR", required=True)
    parser.add_argument("--auth-user", metavar="USER", help="without it nobody has to sign in")
    parser.add_argument("--auth-password", metavar="PASSWORD", default="")
    parser.add_argument("--auth-mechanism", choices=["PLAIN", "LOGIN"], help="offer only this one")
    parser.add_argument("--refuse-rcpt", metavar="ADDR=CODE", action="append", default=[])
    parser.add_argument("--size", type=int, default=33554432, help="largest message in bytes")
    parser.add_argument("--no-smtputf8", action="store_true")
    parser.add_argument("--lifetime", type=float, default=120, metavar="SECONDS", help="then it stops by itself")
    args = parser.parse_args()
    if args.mode != "plain" and not args.certs:
        parser.error(f"--mode {args.mode} needs --certs")
    return args


class Keeper:
    """Writes what arrives to the folder."""

    def __init__(self, out, refused):
        self.out = out
        self.refused = dict(entry.rsplit("=", 1) for entry in refused)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if code := self.refused.get(address):
            return f"{code} {code[0]}.1.1 {address} is refused"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        name = f"{self.count:03}"
        (self.out / f"{name}.eml").write_bytes(envelope.original_content)
        record = {
            "mail_from": envelope.mail_from,
            "rcpt_tos": envelope.rcpt_tos,
            "mail_options": envelope.mail_options,
            "auth": getattr(session, "mechanism", None),
            "tls": server.transport.get_extra_info("ssl_object") is not None,
            "hello": session.host_name,
        }
        (self.out / f"{name}.json").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        return f"250 2.0.0 OK: queued as {name}"


def tls_context(certs):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certs / "cert.pem", certs / "key.pem")
    return context


def server_factory(args, context):
    def authenticate(server, session, envelope, mechanism, data):
        session.mechanism = mechanism
        right = (data.login.decode(), data.password.decode()) == (args.auth_user, args.auth_password)
        return AuthResult(success=right, handled=right)

    keeper = Keeper(args.out, args.refuse_rcpt)
    others = {"PLAIN": ["LOGIN"], "LOGIN": ["PLAIN"], None: []}[args.auth_mechanism]
    starttls = args.mode == "starttls"
    return lambda: SMTP(
        keeper,
        hostname="test.invalid",
        data_size_limit=args.size,
        enable_SMTPUTF8=not args.no_smtputf8,
        tls_context=context if starttls else None,
        require_starttls=starttls,
        authenticator=authenticate if args.auth_user else None,
        auth_required=bool(args.auth_user),
        auth_require_tls=starttls,
        auth_exclude_mechanism=others if args.auth_user else ["PLAIN", "LOGIN"],
    )


async def main():
    args = arguments()
    # aiosmtpd has much to say about failed handshakes and AUTH without TLS, which are tests here.
    logging.disable()
    warnings.simplefilter("ignore")
    args.out.mkdir(parents=True, exist_ok=True)
    context = None if args.mode == "plain" else tls_context(args.certs)
    implicit = context if args.mode == "smtps" else None
    loop = asyncio.get_running_loop()
    server = await loop.create_server(server_factory(args, context), "127.0.0.1", args.port, ssl=implicit)
    print("listening", server.sockets[0].getsockname()[1], flush=True)
    await asyncio.sleep(args.lifetime)


if __name__ == "__main__":
    asyncio.run(main())
