#!/usr/bin/env python3
"""A stub of the OpenAI and the ElevenLabs API for tests: `python3 stub.py PORTFILE`.

It picks a free port of 127.0.0.1, writes it to PORTFILE and serves until it is killed.
Faults, scripted answers and the log of requests are behind /control (see control.py).
"""

from __future__ import annotations

import json
import os
import select
import socket
import struct
import sys
import time
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import elevenlabs_api
import openai_api
from control import Control
from wire import BROKEN, Refused, Reply, Request

BROKEN_JSON = b'{"id": "stub", "object": "broken", "choices": [{"index": 0, '
DRIP_SECONDS = 0.1
POLL_SECONDS = 0.05


def is_elevenlabs(path: str) -> bool:
    """True for the paths of the ElevenLabs part."""
    return path.startswith(("/v1/convai/", "/v1/workspace/"))


def route(control: Control, request: Request) -> Reply:
    """The normal answer of the part that a request belongs to."""
    part = control.elevenlabs if is_elevenlabs(request.path) else control.openai
    try:
        return part.handle(request)
    except Refused as refusal:
        return refusal.reply


def fault_status(request: Request) -> Reply:
    """The answer of a "status" fault: its own body, or an error in the API's shape."""
    status = request.fault["status"]
    headers = {str(key): str(value) for key, value in (request.fault.get("headers") or {}).items()}
    if "body" in request.fault:
        body = request.fault["body"]
        text = isinstance(body, str)
        return Reply(status, body.encode() if text else body, headers,
                     "text/plain; charset=utf-8" if text else "application/json")
    if is_elevenlabs(request.path):
        reply = elevenlabs_api.error(status, "stub_fault", "A fault of the stub.")
    else:
        reply = openai_api.error(status, "A fault of the stub.")
    return Reply(status, reply.body, headers)


class Handler(BaseHTTPRequestHandler):
    """Reads one request after the other from a connection and answers it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "StubServer"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the base class' name)
        """Stay silent: the requests are in /control/requests."""

    def version_string(self) -> str:
        """The Server header."""
        return "stub"

    def _serve(self) -> None:
        """Answer one request of any method."""
        url = urlsplit(self.path)
        request = Request(self.command, unquote(url.path), dict(parse_qsl(url.query, keep_blank_values=True)),
                          {name.lower(): value for name, value in self.headers.items()}, self._read_json())
        control = self.server.control
        if request.path.startswith("/control/"):
            self._send(control.handle(request))
            return
        number = self._number = control.receive(request)
        kind = request.fault_kind
        if kind == "reset":
            self._reset()
            return
        if kind == "hang":
            self._wait(None)
            self._leave()
            return
        if kind == "slow" and not self._wait(request.fault["seconds"]):
            self._leave()
            return
        try:
            reply = fault_status(request) if kind == "status" else route(control, request)
        except Exception:
            traceback.print_exc()
            reply = Reply(500, {"error": {"message": "The stub failed.", "type": "stub_error"}})
        if kind == "invalid_json":
            reply = Reply(200, BROKEN_JSON)
        reply.headers.setdefault("x-request-id", f"req_{number}")
        self._send(reply, kind, request.fault)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _serve

    def _read_json(self) -> Any:
        """The JSON body; None when there is none, BROKEN when it cannot be parsed."""
        raw = self._read_body()
        if not raw:
            return None
        try:
            return json.loads(raw)
        except ValueError:
            return BROKEN

    def _read_body(self) -> bytes:
        """The bytes of the body, by length or in chunks."""
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return body

    def _send(self, reply: Reply, kind: str | None = None, fault: dict[str, Any] | None = None) -> None:
        """Send an answer, cut or dripping when a fault says so."""
        body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
        if reply.status == 204 or reply.status == 304:
            body = b""
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status not in (204, 304):
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if kind == "cut":
            self.wfile.write(body[:len(body) // 2])
            self.close_connection = True
        elif kind == "drip":
            self._drip(body, (fault or {}).get("interval", DRIP_SECONDS))
        else:
            self.wfile.write(body)

    def _drip(self, body: bytes, interval: float) -> None:
        """Send a body byte by byte until it ends or the client leaves."""
        for position in range(len(body)):
            self.wfile.write(body[position:position + 1])
            if not self._wait(interval):
                self._leave()
                return

    def _leave(self) -> None:
        """End the connection of a client that left before its answer was whole, and log that it did."""
        self.server.control.mark_left(self._number)
        self.close_connection = True

    def _wait(self, seconds: float | None) -> bool:
        """Wait; False as soon as the client leaves, for which None waits without end."""
        poll = select.poll()
        poll.register(self.connection, select.POLLIN)
        end = None if seconds is None else time.monotonic() + seconds
        while end is None or time.monotonic() < end:
            left = POLL_SECONDS if end is None else min(POLL_SECONDS, end - time.monotonic())
            if poll.poll(max(left, 0) * 1000):
                try:
                    if not self.connection.recv(1, socket.MSG_PEEK):
                        return False
                except OSError:
                    return False
                time.sleep(POLL_SECONDS)
        return True

    def _reset(self) -> None:
        """Close the connection at once with a TCP reset."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())


class StubServer(ThreadingHTTPServer):
    """The server with its state; one thread for each connection."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self) -> None:
        self.control = Control()
        super().__init__(("127.0.0.1", 0), Handler)

    def server_bind(self) -> None:
        """Bind without the name look-up of the base class."""
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.server_address[:2]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients may leave at any time; everything else is shown."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)


def write_port(path: str, port: int) -> None:
    """Write the port so that a reader sees the whole number or no file."""
    temporary = f"{path}.{os.getpid()}"
    with open(temporary, "w", encoding="ascii") as file:
        file.write(str(port))
    os.replace(temporary, path)


def main() -> int:
    """Run the server."""
    if len(sys.argv) != 2:
        print("usage: stub.py PORTFILE", file=sys.stderr)
        return 2
    with StubServer() as server:
        write_port(sys.argv[1], server.server_port)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
