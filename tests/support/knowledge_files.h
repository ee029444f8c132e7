// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"

#include <vector>

namespace patella::test {

// The files of resources/knowledge, as they are shipped.
std::vector<knowledge::KnowledgeFile> knowledgeFiles();

} // namespace patella::test
