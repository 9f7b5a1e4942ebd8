// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/verifier_service/verifier_service.h"
#include "app/vocabulary/operationfacts.h"

namespace pulsedeck::verifier_service {

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference list {"id", "emails/mailing-lists"};
    const Reference verified {"id", "verifier_service/verified-lists"};
    return {
        sends("POST /verifier-service/send-list-to-verify", Tr::tr("Verify mailing list"), {list}),
        reads("GET /verifier-service/get-progress", Tr::tr("Show progress of mailing list verification"),
              {verified}),
        reads("GET /verifier-service/check", Tr::tr("Show results of mailing list verification"), {verified}),
        reads("GET /verifier-service/check-list", Tr::tr("List verified mailing lists")),
        sends("POST /verifier-service/send-single-to-verify", Tr::tr("Verify email address")),
        reads("GET /verifier-service/get-single-result", Tr::tr("Show result of email address verification")),
        changes("POST /verifier-service/make-report", Tr::tr("Create verification report"), {verified}),
        reads("GET /verifier-service/check-report", Tr::tr("Show verification report"), {verified}),
        changes("GET /verifier-service/get-report", Tr::tr("Download verification report"), {verified}),
    };
}

} // namespace pulsedeck::verifier_service
