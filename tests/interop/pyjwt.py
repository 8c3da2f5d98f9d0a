"""Verifies or forges a token with PyJWT: JSON in, JSON out."""

import json
import sys
import time

import jwt

given = json.load(sys.stdin)
if sys.argv[1] == "verify":
    claims = jwt.decode(
        given["token"],
        given["secret"],
        algorithms=["HS256"],
        audience=given["aud"],
        issuer=given["iss"],
        options={"require": ["sub", "aud", "iss", "iat", "exp"]},
    )
    print(json.dumps({"header": jwt.get_unverified_header(given["token"]), "claims": claims}))
else:
    secret = given.pop("secret")
    now = int(time.time())
    print(json.dumps(jwt.encode({**given, "iat": now, "exp": now + 30}, secret, algorithm="HS256")))
