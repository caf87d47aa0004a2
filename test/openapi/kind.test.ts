import { describe, expect, test } from '@jest/globals';
import { KINDS, type KindSubject, kindOf } from '../../functions/openapi/kind.ts';
import { Paths } from '../../functions/openapi/paths.ts';
import { written } from '../written.ts';

/** `+` creates (POST) or deletes (DELETE) one resource for sure, `-` does not, `.` is a neighbour. */
const APIS: Record<string, string> = {
  'creating or updating': `
    - POST /devices Devices_Post | Creates or updates a device
    . GET /devices/{id}
    - POST /folders folders | Creates and updates folders
    . GET /folders/{id}
    - POST /{index}/docs Docs_Post | Create a document or update an existing one
    . GET /{index}/docs/{id}
  `,
  'what decides where words and neighbours disagree': `
    - POST /orgs/{org}/articles/{id}/relationships/tags createTags
    . GET /orgs/{org}/articles/{id}/relationships/tags
    - POST /pdf-to-xml processPdfToXML [file] | Convert PDF to XML
    - POST /otp | Authenticate a user by sending them a one-time password
    - POST /del/{key} Persistent_RemoveConfiguration
    + POST /v1/payments/payouts payouts.post | Create batch payout
    . GET /v1/payments/payouts/{id}
    + POST /orders | Add bulk order
    . GET /orders/{id}
    - POST /discounts discounts_post | Create bulk discounts
    + POST /api/v1/cron-workflows/{namespace} CronWorkflowService_CreateCronWorkflow
    . GET /api/v1/cron-workflows/{namespace}/{name}
    - POST /agents/{parent}/child_agents/{child} genai_attach_agent | Add Agent Route to an Agent
    . PUT /agents/{parent}/child_agents/{child}
    + POST /parents/{parent}/records/{uid} create_record_by_uid | Create record with given uid
    . PATCH /parents/{parent}/records/{uid}
    - POST /v1/projects/{ref}/database/jit v1-authorize-jit-access | Authorize user-id to role mappings for JIT access
    . DELETE /v1/projects/{ref}/database/jit/{user_id}
    - POST /sessions sessions | Revoke sessions
    . GET /sessions/{id}
    - POST /v1/grants postGrants | Search grants
    . GET /v1/grants/{id}
    - POST /v2/firewalls/{firewall_id}/tags firewalls_add_tags | Add Tags to a Firewall
    - POST /v1/clips clips | Create clips
    . GET /v1/clips/{id}
    + POST /v1/scans uploadScan [file] | Upload scans
    . GET /v1/scans/{id}
    + POST /v1/notes | Post notes
    . GET /v1/notes/{id}
    - POST /kubernetes/registries kubernetes_add_registries | Add Container Registries to Kubernetes Clusters
    - POST /calendar createEvents | Create shared team events
    + POST /calendars | Create shared team calendar events
    . GET /calendars/{id}
  `,
  'paths that say it themselves': `
    - POST /coupons/async
    . GET /coupons/async/{id}
    + POST /asyncapis
    . GET /asyncapis/{id}
    - POST /reportsAsync
    . GET /reportsAsync/{id}
    - POST /
    . GET /{id}
    + POST /pets
    - POST /pets#bulk
    . GET /pets/{id}
    + POST /export createExport
    . GET /export/{id}
    + POST /upload createUpload
    . GET /upload/{id}
    - POST /replay createReport
    . GET /replay/{id}
    + POST /restore-point createRestorePoint
    + POST /restore-points createRestorePoint
    + POST /restore-image createSnapshot
    - POST /restore-disk restoreDisk
    - POST /batch-delete deleteThings
    - POST /auth/reset-code auth_reset_code_create
    - POST /tags?action=createTag
    + POST /devices/{id}/create-backup
    . GET /devices/{id}
    + POST /process startProcess
    . GET /process/{id}
    - POST /callback | Redirects OAuth flow errors to the frontend
    . GET /callback
    - POST /oauth2/token/status RetrieveTokenStatus
    - POST /network-bans/retrieve/enriched list-all-network-bans-enriched | Gets network bans with details
    . PUT /branch/{branch_id}/compute/settings setBranchComputeSettings
    . PUT /compute/settings setComputeSettings
    . PUT /compute/all setCompute
    . GET /compute/all
    . PUT /session loginUser
    . QUERY /pets
  `,
  'what looks like a verb': `
    - POST /appointments/{id}/no-show markNoShow
    - POST /patients/{id}/no-show
    - POST /series/{seriesId}/read-progress markAsRead
    + POST /users/{id}/delete-requests UsersController_create
    + POST /users/{id}/change-requests | Create a change request
    + POST /tenants/{id}/rule-set TenantsController_create
    + POST /tenants/{id}/status-changes createStatusChange
    - POST /employees/{id}/sick-leave requestLeave
    - POST /register/email/requestToken requestTokenToRegisterEmail | Begins the validation of an email
    - POST /pets/advanced-search
    - POST /pets/{id}/force-cancel cancelPet
    - POST /orders/{id}/mark-as-read markOrder
    - POST /users/{id}/change-password changePassword
    - DELETE /accounts/{accountId}/spl/sell AccountsSolanaController_sellToken
    + DELETE /pets/{petId}/avatar PetsController_deleteAvatar
    - POST /wallet/buy buyTokens
    - POST /bookings/estimate getBookingEstimate
    - POST /bookings/pickup/verify verifyPickup
    - POST /bookings/cancel/{id} cancelBooking
    - POST /bookings/order/{id}
  `,
  'no create in sight': `
    - POST /users/{id}/roles | Assign role to user
    . GET /roles/{id}
    - POST /teams/{id}/users | Import users from CSV
    . GET /users/{id}
    + POST /users/{id}/orders | Order
    . GET /orders/{id}
    + POST /shops/{id}/orders
    + POST /admin/orders
    - POST /reports/orders ordersReport
    - POST /monthly-statistics/orders
    - POST /users/{id}/products recommendProducts
    . GET /products/{id}
    + POST /sellers/{id}/products 1f0e3dad99908345f7439f8ffabdffc4
    - POST /workflows/tasks
    . GET /workflows/{id}
    . GET /tasks/{id}
    - POST /settings settings_create
    + POST /payments payments_create
    - POST /forums/{id}/topics
    + POST /menus/create
    + POST /api/Device/create create_1
    - POST /session/create
    - POST /pdf/create
    - POST /kunden/{id}/adressen adresseAnlegen
    - POST /ships/{id}/extract extract-resources
    - DELETE /projects/{id}/epics
    - DELETE /menus deleteMenus
    + DELETE /orders/{id}/status
    + DELETE /reports/{id}/analysis
    + DELETE /droplets/{id}/dangerous
    + DELETE /reports/{id}/statistics
    - DELETE /cart/clear cart_clear_destroy
    - DELETE /orders/bulk_delete orders_bulk_delete_destroy
    + DELETE /user/assign user_Assign_Delete
    + DELETE /profile/picture profile_picture_destroy
  `,
  'names that end in the path': `
    - POST /api/v1/voice create_session_token_api_v1_voice_post | Create Session Token
    - POST /api/v1/chat create_chat_completion_api_v1_chat_post | Create Chat Completion
    - POST /api/v1/images create_image_upload_url_api_v1_images_post | Create Image Upload Url
    + POST /api/v1/password-manager/vaults create_vault_api_v1_password_manager_vaults_post | Create Vault
    + POST /api/v1/customers create_customer_api_v1_customers_post
    + POST /api/v1/users/{user_id}/cards create_card_api_v1_users__user_id__cards_post
    - POST /api/v1/tokens _api_v1_tokens_post
  `,
  'names and summaries that make one thing': `
    - POST /reports-of-users | Post a report to the data hub
    + POST /channel postMessage | Create a message
    - POST /channel/now postMessage | Send a message
    - POST /users/{id}/portrait users_portrait_create
    + POST /users/{id}/notes users_notes_create
    - POST / post-request | Grant Request
    - POST /FHIR/$process-message#prescription-order send-prescription-order-message | Create a new prescription
    - POST /system/functions DeployFunction | Deploy a new function
    . GET /system/function/{functionName}
    - POST /system/builds StartBuild
    . GET /archive/builds/{id}
    + POST /articles/{slug}/favorite createFavorite | Create a favorite
    . DELETE /articles/{slug}/favorite
    + POST /articles/{slug}/bookmark createBookmark | Bookmark an article
    . GET,DELETE /articles/{slug}/bookmark
    + POST /articles/{slug}/stars createStar | Star an article
    . DELETE /articles/{slug}/stars
    + POST /bookings/{bookingId}/payment create-booking-payment | Pay for a booking
    + POST /favorite createFavorite | Favorite the site
    . DELETE /favorite
    + POST /auth/signup
    - POST /gen-ai/oauth2/dropbox/tokens create_oauth2_dropbox_tokens | Get Oauth2 Dropbox Tokens
    . GET /v2/tokens/{token}
    + POST /api/create create | Create a model
    - POST /pet/create createManyPets
    - POST /cat/create | Create multiple cats
    + POST /dogs/add
    . GET /dogs/{id}
    - POST /add-watermark addWatermark | Add watermark to a PDF file
  `,
  'deleting and reading at odd paths': `
    - DELETE / deleteThing
    + DELETE /api/delete delete | Delete a model
    - DELETE /pets/{petIds}
    + DELETE /groups/{groupIds}/owner
    - DELETE /projects/{ref}/cli/login-role delete-login-roles
    + DELETE /calling/{appId}/settings/channel-connection calling/channel-connection_remove | Remove the settings
    . GET /a searchThings
    . GET /b findThings
    . GET /c queryThings
    . GET /d lookupThings
    . GET /e filterThings
    . GET /accounts/{account_id}/audit listAccountAuditEvents
    . GET /accounts/{account_id}/usage getAccountUsage
  `,
  'states, credentials and jobs': `
    - POST /articles/{slug}/favorite CreateArticleFavorite | Favorite an article
    . DELETE /articles/{slug}/favorite
    - POST /projects/{project_id}/users/{user_id}/admin | Makes user admin
    . DELETE /projects/{project_id}/users/{user_id}/admin
    - POST /oauth/token createToken
    . GET /oauth/token/{id}/groups
    - POST /jobs/{id}/keys job_keys/create | Add keys to job
    - POST /campaigns/{id}/coupons_async createCoupons
    - POST /task/capi/queue getQueueInfoUsingPOST | Get queue information
    - POST /task/capi/export getExportInfo
    - POST /auth/token getToken | Get a token
    + DELETE /folders/{id}/assign UserToFolderAssign_Delete
  `,
  Stripe: `
    . GET,DELETE /v1/customers/{customer}
    . GET /v1/customers
    + POST /v1/customers PostCustomers | Create a customer
    - POST /v1/customers/{customer} PostCustomersCustomer | Update a customer
    - POST /v1/charges/{charge}/capture PostChargesChargeCapture | Capture a payment
    . GET /v1/charges/{charge}
    - POST /v1/charges/{charge} PostChargesCharge
    + POST /v1/charges PostCharges
    . GET /v1/charges/{charge}/refunds/{refund}
    + POST /v1/charges/{charge}/refunds PostChargesChargeRefunds | Create customer balance refund
    - POST /v1/account PostAccount | Update account
    . GET /v1/account
    - POST /v1/invoices/{invoice}/finalize PostInvoicesInvoiceFinalize | Finalize an invoice
    - POST /v1/invoices/{invoice}/mark_uncollectible PostInvoicesInvoiceMarkUncollectible
    - POST /v1/invoices/{invoice}/pay PostInvoicesInvoicePay
    . GET /v1/invoices/{invoice}
    - POST /v1/invoices/create_preview PostInvoicesCreatePreview | Create a preview invoice
    - POST /v1/payment_intents/{intent}/confirm PostPaymentIntentsIntentConfirm
    - POST /v1/payment_intents/{intent}/increment_authorization PostPaymentIntentsIntentIncrementAuthorization
    + POST /v1/tokens PostTokens | Create a token
    . GET /v1/tokens/{token}
    - POST /v1/terminal/connection_tokens PostTerminalConnectionTokens | Create a connection token
    + POST /v1/checkout/sessions PostCheckoutSessions | Create a session
    . GET /v1/checkout/sessions/{session}
    - POST /v1/checkout/sessions/{session}/expire PostCheckoutSessionsSessionExpire
    + DELETE /v1/customers/{customer} DeleteCustomersCustomer
    + DELETE /v1/customers/{customer}/discount DeleteCustomersCustomerDiscount
    - POST /v1/customers/{customer}/sources/{id}/verify PostCustomersCustomerSourcesIdVerify
    + POST /v1/subscription_items/{subscription_item}/usage_records PostSubscriptionItemsSubscriptionItemUsageRecords | Create a usage record
    + POST /v1/files PostFiles [file] | Create a file
    . GET /v1/files/{file}
  `,
  GitHub: `
    . GET /repos/{owner}/{repo}/forks
    + POST /repos/{owner}/{repo}/forks repos/create-fork | Create a fork
    + POST /user/repos repos/create-for-authenticated-user | Create a repository for the authenticated user
    + POST /orgs/{org}/repos repos/create-in-org | Create an organization repository
    . PUT /repos/{owner}/{repo}/issues/{issue_number}/labels issues/set-labels
    . DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name} issues/remove-label
    - DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels issues/remove-all-labels | Remove all labels from an issue
    - POST /markdown markdown/render | Render a Markdown document
    - POST /markdown/raw markdown/render-raw | Render a Markdown document in raw mode
    - POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun actions/re-run-workflow | Re-run a workflow
    - POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel actions/cancel-workflow-run
    + POST /repos/{owner}/{repo}/issues issues/create | Create an issue
    . GET,PATCH /repos/{owner}/{repo}/issues/{issue_number}
    + POST /repos/{owner}/{repo}/issues/{issue_number}/comments issues/create-comment | Create an issue comment
    - POST /repos/{owner}/{repo}/dispatches repos/create-dispatch-event | Create a repository dispatch event
    - POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches actions/create-workflow-dispatch | Create a workflow dispatch event
    - POST /repos/{owner}/{repo}/merge-upstream repos/merge-upstream | Sync a fork branch with the upstream repository
    + POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews pulls/create-review | Create a review for a pull request
    . GET,DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}
    - POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events pulls/submit-review | Submit a review for a pull request
    - DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers pulls/remove-requested-reviewers | Remove requested reviewers from a pull request
    + DELETE /user/starred/{owner}/{repo} activity/unstar-repo-for-authenticated-user
    - POST /app/hook/deliveries/{delivery_id}/attempts apps/redeliver-webhook-delivery | Redeliver a delivery for an app webhook
    - POST /applications/{client_id}/token apps/check-token | Check a token
    + DELETE /applications/{client_id}/token apps/delete-token | Delete an app token
    - POST /app/installations/{installation_id}/access_tokens apps/create-installation-access-token | Create an installation access token for an app
    - POST /repos/{owner}/{repo}/releases/generate-notes repos/generate-release-notes | Generate release notes content for a release
    + POST /repos/{owner}/{repo}/releases repos/create-release | Create a release
    . GET /repos/{owner}/{repo}/releases/{release_id}
    . GET,DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}
    - POST /repos/{owner}/{repo}/transfer repos/transfer | Transfer a repository
    - POST /repos/{owner}/{repo}/branches/{branch}/rename repos/rename-branch
    + POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures repos/create-commit-signature-protection | Create commit signature protection
    . GET,DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures
    + DELETE /repos/{owner}/{repo}/branches/{branch}/protection repos/delete-branch-protection | Delete branch protection
    + POST /gists gists/create | Create a gist
    . GET,PATCH,DELETE /gists/{gist_id}
    + POST /repos/{owner}/{repo}/git/blobs git/create-blob | Create a blob
    . GET /repos/{owner}/{repo}/git/blobs/{file_sha}
    + DELETE /repos/{owner}/{repo}/subscription activity/delete-repo-subscription
    - DELETE /user/emails users/delete-email-for-authenticated-user | Delete an email address for the authenticated user
  `,
  Twilio: `
    . GET,DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json
    + POST /2010-04-01/Accounts/{AccountSid}/Messages.json CreateMessage
    - POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json UpdateMessage
    + DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json DeleteMessage
    + POST /2010-04-01/Accounts/{AccountSid}/Calls.json CreateCall
    - POST /2010-04-01/Accounts/{Sid}.json UpdateAccount
  `,
  Slack: `
    - POST /chat.postMessage chat_postMessage | Sends a message to a channel.
    - POST /chat.update chat_update
    - POST /chat.delete chat_delete
    - POST /conversations.archive conversations_archive
    - POST /conversations.invite conversations_invite
    - POST /users.setPresence users_setPresence
    - POST /files.upload files_upload
  `,
  Kubernetes: `
    . GET,PUT,PATCH,DELETE /api/v1/namespaces/{namespace}/pods/{name}
    + POST /api/v1/namespaces/{namespace}/pods createCoreV1NamespacedPod | create a Pod
    - DELETE /api/v1/namespaces/{namespace}/pods deleteCoreV1CollectionNamespacedPod | delete collection of Pod
    - POST /api/v1/namespaces/{namespace}/pods/{name}/exec connectCoreV1PostNamespacedPodExec | connect POST requests to exec of Pod
    - POST /api/v1/namespaces/{namespace}/pods/{name}/proxy connectCoreV1PostNamespacedPodProxy | connect POST requests to proxy of Pod
    - POST /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path} connectCoreV1PostNamespacedPodProxyWithPath
  `,
  Azure: `
    - POST /subscriptions/{subscriptionId}/resourceGroups/{rg}/providers/Microsoft.Storage/storageAccounts/{accountName}/listKeys StorageAccounts_ListKeys
    - POST /subscriptions/{subscriptionId}/providers/Microsoft.Storage/checkNameAvailability StorageAccounts_CheckNameAvailability
    - POST /subscriptions/{subscriptionId}/resourceGroups/{rg}/providers/Microsoft.Compute/virtualMachines/{vmName}/start VirtualMachines_Start
    - POST /subscriptions/{subscriptionId}/resourceGroups/{rg}/providers/Microsoft.Compute/virtualMachines/{vmName}/runCommand VirtualMachines_RunCommand
    + DELETE /subscriptions/{subscriptionId}/resourceGroups/{rg}/providers/Microsoft.Compute/virtualMachines/{vmName} VirtualMachines_Delete
    - POST /subscriptions/{subscriptionId}/resourceGroups/{rg}/providers/Microsoft.ServiceBus/namespaces/{ns}/authorizationRules/{rule}/regenerateKeys Namespaces_RegenerateKeys
    - POST /subscriptions/{subscriptionId}/resourceGroups/{rg}/exportTemplate ResourceGroups_ExportTemplate
    + DELETE /{scope}/providers/Microsoft.Authorization/locks/{lockName} ManagementLocks_DeleteByScope
    - POST /subscriptions/{subscriptionId}/providers/Microsoft.CostManagement/query Query_Usage
  `,
  Google: `
    + POST /v1/{parent}/secrets secretmanager.projects.secrets.create | Creates a new Secret containing no SecretVersions.
    . GET,DELETE,PATCH /v1/{name}
    - POST /v1/{resource}:setIamPolicy secretmanager.projects.secrets.setIamPolicy
    - POST /v1/{name}:cancel x.operations.cancel
    - POST /v1/{parent}:addVersion secretmanager.projects.secrets.addVersion | Adds a new SecretVersion
    + POST /compute/v1/projects/{project}/zones/{zone}/instances compute.instances.insert | Creates an instance resource
    . GET,DELETE /compute/v1/projects/{project}/zones/{zone}/instances/{instance}
    - POST /compute/v1/projects/{project}/zones/{zone}/instances/{instance}/addAccessConfig compute.instances.addAccessConfig | Adds an access config to an instance's network interface.
    - POST /compute/v1/projects/{project}/zones/{zone}/instances/{instance}/reset compute.instances.reset
    - POST /compute/v1/projects/{project}/zones/{zone}/instances/{instance}/setLabels compute.instances.setLabels
    - POST /gmail/v1/users/{userId}/messages/send gmail.users.messages.send
    - POST /gmail/v1/users/{userId}/messages/batchDelete gmail.users.messages.batchDelete
    - POST /gmail/v1/users/{userId}/messages/batchModify gmail.users.messages.batchModify
    . GET,DELETE /gmail/v1/users/{userId}/messages/{id}
    - POST /gmail/v1/users/{userId}/messages/{id}/trash gmail.users.messages.trash
    - POST /v4/spreadsheets/{spreadsheetId}:batchUpdate sheets.spreadsheets.batchUpdate
    - POST /v4/spreadsheets/{spreadsheetId}/values/{range}:append sheets.spreadsheets.values.append
    + POST /v4/spreadsheets sheets.spreadsheets.create
    - POST /v1/{topic}:publish pubsub.projects.topics.publish
    - POST /v1/documents:analyzeSentiment language.documents.analyzeSentiment
    - POST /v1/images:annotate vision.images.annotate
    + POST /drive/v3/files drive.files.create
    . GET,PATCH,DELETE /drive/v3/files/{fileId}
    - POST /drive/v3/files/{fileId}/copy drive.files.copy
    + POST /drive/v3/files/{fileId}/permissions drive.permissions.create
    - POST /drive/v3/files/{fileId}/watch drive.files.watch
    - DELETE /drive/v3/files/trash drive.files.emptyTrash
    - POST /calendars/{calendarId}/clear calendar.calendars.clear
    - POST /calendars/{calendarId}/events/quickAdd calendar.events.quickAdd
    + POST /calendars/{calendarId}/events calendar.events.insert
    . GET,PUT,DELETE /calendars/{calendarId}/events/{eventId}
    - POST /calendars/{calendarId}/events/{eventId}/move calendar.events.move
    - POST /calendar/v3/freeBusy calendar.freebusy.query
    - POST /bigquery/v2/projects/{projectId}/datasets/{d}/tables/{t}/insertAll bigquery.tabledata.insertAll
    - POST /v1/projects/{project}/databases/{db}/documents:runQuery firestore.runQuery
    - POST /v1/{database}/documents:commit firestore.projects.databases.documents.commit
  `,
  Box: `
    + POST /folders post_folders | Create folder
    . GET,PUT,DELETE /folders/{folder_id}
    - POST /files/{file_id}/copy post_files_id_copy | Copy file
    - POST /files/content post_files_content [file] | Upload file
    - POST /files/{file_id}/content post_files_id_content [file] | Upload file version
    + POST /collaborations post_collaborations | Create collaboration
    . GET,PUT,DELETE /collaborations/{collaboration_id}
    . GET,PUT,DELETE /files/upload_sessions/{upload_session_id}
    - POST /files/upload_sessions/{upload_session_id}/commit post_files_upload_sessions_id_commit | Commit upload session
    - POST /oauth2/token post_oauth2_token | Request access token
    - POST /oauth2/revoke post_oauth2_revoke | Revoke access token
    + POST /users post_users | Create user
    . GET /users/{user_id}
    - POST /zip_downloads post_zip_downloads | Create zip download
    + POST /sign_requests post_sign_requests | Create Box Sign request
    . GET /sign_requests/{sign_request_id}
    - POST /sign_requests/{sign_request_id}/cancel post_sign_requests_id_cancel
    - POST /sign_requests/{sign_request_id}/resend post_sign_requests_id_resend
  `,
  Zoom: `
    + POST /users/{userId}/meetings meetingCreate | Create a meeting
    . GET,PATCH,DELETE /meetings/{meetingId}
    + DELETE /meetings/{meetingId} meetingDelete
    + POST /meetings/{meetingId}/registrants meetingRegistrantCreate | Add a meeting registrant
    . DELETE /groups/{groupId}/members/{memberId}
    - POST /meetings/{meetingId}/batch_polls createBatchPolls | Perform batch poll creation
  `,
  Jira: `
    + POST /rest/api/3/issue createIssue | Create issue
    . GET,PUT,DELETE /rest/api/3/issue/{issueIdOrKey}
    - POST /rest/api/3/issue/bulk createIssues | Bulk create issue
    - POST /rest/api/3/issue/{issueIdOrKey}/transitions doTransition | Transition issue
    . GET /rest/api/3/issue/{issueIdOrKey}/transitions
    + POST /rest/api/3/issue/{issueIdOrKey}/comment addComment | Add comment
    . GET,PUT,DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}
    - POST /rest/api/3/issue/{issueIdOrKey}/notify notify | Send notification for issue
    - POST /rest/api/3/search searchForIssuesUsingJqlPost | Search for issues using JQL (POST)
    - POST /rest/api/3/jql/parse parseJqlQueries | Parse JQL query
    - POST /rest/api/3/expression/eval evaluateJiraExpression | Evaluate Jira expression
    - POST /rest/api/3/permissions/check getBulkPermissions | Get bulk permissions
    + DELETE /rest/api/3/group/user removeUserFromGroup | Remove user from group
    + DELETE /rest/api/3/group removeGroup | Remove group
    - POST /rest/api/3/version/{id}/move moveVersion
    - POST /rest/api/3/version/{id}/removeAndSwap deleteAndReplaceVersion
    . GET /rest/api/3/issue/{issueIdOrKey}/votes
    + POST /rest/api/3/filter createFilter | Create filter
    + POST /rest/api/3/issueLink linkIssues | Create issue link
    . GET,DELETE /rest/api/3/issueLink/{linkId}
  `,
  GitLab: `
    . GET,PUT,DELETE /api/v4/projects/{id}/issues/{issue_iid}
    + POST /api/v4/projects/{id}/issues postApiV4ProjectsIdIssues | Create a new project issue
    - POST /api/v4/projects/{id}/issues/{issue_iid}/subscribe postApiV4ProjectsIdIssuesIssueIidSubscribe | Subscribe to a resource
    - POST /api/v4/projects/{id}/merge_requests/{iid}/approve postApiV4ProjectsIdMergeRequestsIidApprove | Approve a merge request
    - POST /api/v4/projects/{id}/star postApiV4ProjectsIdStar | Star a project
    - POST /api/v4/projects/{id}/archive postApiV4ProjectsIdArchive | Archive a project
    + POST /api/v4/projects/{id}/pipeline postApiV4ProjectsIdPipeline | Create a new pipeline
    - POST /api/v4/projects/{id}/pipelines/{pipeline_id}/retry postApi | Retry builds in the pipeline
    + POST /api/v4/projects/{id}/repository/files/{file_path} postApiV4ProjectsIdRepositoryFilesFilePath | Create new file in repository
    . GET,PUT,DELETE /api/v4/projects/{id}/repository/files/{file_path}
    + DELETE /api/v4/projects/{id}/repository/files/{file_path} deleteApiV4 | Delete an existing file in repository
    - DELETE /api/v4/projects/{id}/repository/merged_branches deleteApiV4ProjectsIdRepositoryMergedBranches | Delete all merged branches
    + POST /api/v4/projects/{id}/access_tokens postTokens | Create a project access token
    . DELETE /api/v4/projects/{id}/access_tokens/{token_id}
    - POST /api/v4/ci/lint postApiV4CiLint | Validates the .gitlab-ci.yml content
    - POST /api/v4/projects/{id}/housekeeping postApiV4ProjectsIdHousekeeping | Start the housekeeping task for a project
  `,
  Adyen: `
    + POST /payments post-payments | Start a transaction
    - POST /payments/details post-payments-details | Submit details for a payment
    - POST /payments/{paymentPspReference}/cancels post-payments-paymentPspReference-cancels | Cancel an authorised payment
    - POST /paymentMethods post-paymentMethods | Get a list of available payment methods
    - POST /paymentMethods/balance post-paymentMethods-balance | Get the balance of a gift card
    - POST /orders/cancel post-orders-cancel | Cancel an order
    . GET,PATCH /paymentLinks/{linkId}
  `,
  Shopify: `
    . GET,PUT,DELETE /admin/api/2023-10/products/{product_id}.json
    + POST /admin/api/2023-10/products.json create_products
    + DELETE /admin/api/2023-10/products/{product_id}.json delete_products
    - POST /admin/api/2023-10/orders/{order_id}/cancel.json cancel_order
    - POST /admin/api/2023-10/orders/{order_id}/close.json close_order
    + POST /admin/api/2023-10/orders/{order_id}/fulfillments.json create_fulfillment
    - POST /admin/api/2023-10/inventory_levels/adjust.json adjust_inventory
  `,
  Spotify: `
    - DELETE /playlists/{playlist_id}/tracks remove-tracks-playlist | Remove Playlist Items
    + POST /users/{user_id}/playlists create-playlist | Create Playlist
    - POST /me/player/queue add-to-queue | Add Item to Playback Queue
    - POST /me/player/next skip-users-playback-to-next-track | Skip To Next
    - DELETE /me/albums remove-albums-user | Remove Users' Saved Albums
  `,
  Petstore: `
    . GET,DELETE /pet/{petId}
    + POST /pet addPet | Add a new pet to the store
    - POST /pet/{petId} updatePetWithForm | Updates a pet in the store with form data
    - POST /pet/{petId}/uploadImage uploadFile [file] | uploads an image
    + DELETE /pet/{petId} deletePet | Deletes a pet
    + POST /store/order placeOrder | Place an order for a pet
    . GET,DELETE /store/order/{orderId}
    + POST /user createUser | Create user
    . GET,PUT,DELETE /user/{username}
    - POST /user/createWithList createUsersWithListInput [array] | Creates list of users with given input array
    - POST /user/createWithArray createUsersWithArrayInput [array]
  `,
  FHIR: `
    . GET,PUT,DELETE /Patient/{id}
    + POST /Patient createPatient
    - POST /Patient/_search searchPatient
    - POST /Patient/$validate validatePatient
    - POST /Patient/{id}/$everything patientEverything
    - POST / transaction | Batch or transaction
  `,
  FastAPI: `
    + POST /items/ create_item_items__post | Create Item
    . GET /items/{item_id} read_item_items__item_id__get
    + DELETE /items/{item_id} delete_item_items__item_id__delete
    - POST /login/access-token login_access_token_login_access_token_post | Login Access Token
    - POST /token login_for_access_token_token_post
    - POST /reset-password/ reset_password_reset_password__post
    + POST /users/signup register_user_users_signup_post | Register User
    - POST /predict predict_predict_post
    - POST /uploadfile/ create_upload_file_uploadfile__post [file]
    + POST /users/{user_id}/items/ create_item_for_user_users__user_id__items__post
  `,
  Spring: `
    + POST /api/customers createCustomerUsingPOST
    + POST /pets addPetUsingPOST_1
    - POST /api/account/reset-password/init requestPasswordResetUsingPOST
    - POST /api/account/change-password changePasswordUsingPOST
    - POST /api/authenticate authorizeUsingPOST
    + POST /api/register registerAccountUsingPOST
  `,
  NestJS: `
    + POST /users UsersController_create
    . GET,PATCH,DELETE /users/{id}
    - POST /auth/login AuthController_login
    - POST /auth/refresh AuthController_refresh
    + POST /auth/register AuthController_register
    - POST /users/bulk UsersController_createMany
    - POST /upload UploadController_uploadFile [file]
  `,
  'ASP.NET': `
    + POST /api/Orders
    . GET,PUT,DELETE /api/Orders/{id}
    - POST /api/Auth/login
    - POST /api/Orders/{id}/ship
    - POST /api/Orders/search
    + DELETE /api/Orders/{id}
    + POST /api/Todo
    . GET /api/Todo/{id}
  `,
  'gRPC-gateway': `
    + POST /v1/users UserService_CreateUser
    - POST /v1/users/{user_id}/deactivate UserService_DeactivateUser
    - POST /zitadel.user.v2.UserService/ListUsers zitadel.user.v2.UserService.ListUsers
    - POST /v1/users:batchCreate UserService_BatchCreateUsers
    - POST /eth/v1alpha1/validator/proof ValidatorService_ProposeAttestation
  `,
  'JSON:API': `
    + POST /articles | Create article
    . GET,PATCH,DELETE /articles/{id}
    - POST /articles/{id}/relationships/tags | Add tags to article
    - DELETE /articles/{id}/relationships/tags | Remove tags from article
  `,
  OData: `
    + POST /Customers Customers.Customer.CreateCustomer
    . GET,PATCH,DELETE /Customers({ID})
    + DELETE /Customers({ID}) Customers.Customer.DeleteCustomer
    - POST /groups/{group-id}/members/$ref groups.members.CreateGraphRef
    - DELETE /groups/{group-id}/members/$ref groups.members.DeleteRef
    - POST /users/{user-id}/microsoft.graph.sendMail users.user.sendMail | Invoke action sendMail
    + POST /users/{user-id}/messages users.CreateMessages | Create new navigation property to messages for users
    . GET,PATCH,DELETE /users/{user-id}/messages/{message-id}
    - POST /users/{user-id}/messages/{message-id}/microsoft.graph.forward users.user.messages.message.forward | Invoke action forward
  `,
  Plaid: `
    - POST /link/token/create linkTokenCreate | Create Link Token
    - POST /accounts/get accountsGet | Retrieve accounts
    - POST /item/remove itemRemove | Remove an Item
    - POST /transactions/sync transactionsSync
    - POST /item/public_token/exchange itemPublicTokenExchange | Exchange public token for an access token
  `,
  OpenAI: `
    - POST /completions createCompletion | Creates a completion for the provided prompt and parameters.
    - POST /chat/completions createChatCompletion | Creates a model response for the given chat conversation.
    - POST /embeddings createEmbedding | Creates an embedding vector representing the input text.
    - POST /moderations createModeration | Classifies if text violates OpenAI's Content Policy
    - POST /images/generations createImage | Creates an image given a prompt.
    - POST /images/edits createImageEdit [file] | Creates an edited or extended image
    - POST /audio/transcriptions createTranscription [file] | Transcribes audio into the input language.
    - POST /audio/speech createSpeech | Generates audio from the input text.
    + POST /files createFile [file] | Upload a file
    . GET,DELETE /files/{file_id}
    + POST /fine_tuning/jobs createFineTuningJob
    . GET /fine_tuning/jobs/{fine_tuning_job_id}
    - POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel cancelFineTuningJob
    + POST /threads/{thread_id}/messages createMessage
    . GET,POST /threads/{thread_id}/messages/{message_id}
    - POST /threads/{thread_id} modifyThread
    + POST /threads/{thread_id}/runs createRun
    . GET /threads/{thread_id}/runs/{run_id}
    - POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs submitToolOuputsToRun
  `,
  'any API': `
    - POST /graphql
    - POST /login
    - POST /oauth/token
    - POST /tokens
    - POST /search
    - POST /users/{id}/follow followUser
    + POST /orders/{id}/items addOrderItem
    + POST /payments/{id}/refunds createRefund
    - POST /reports/generate generateReport
    - POST /webhooks/stripe handleStripeWebhook
    - POST /contact submitContactForm
    - POST /newsletter/subscribe subscribeNewsletter
    - POST /cart/checkout checkout
    - POST /v1/send
    - POST /email/verify verifyEmail
    - POST /ping ping
    - POST /jobs/{id}/run runJob
    + POST /jobs startJob
    . GET /jobs/{id}
    - POST /me/password changePassword
    - POST /settings updateSettings
    . GET /settings
    - POST /convert convertFile [file]
    - POST /v1/users/{id}/avatar uploadAvatar [file]
    - POST /translate
    - POST /calculate-tax
    - DELETE /cart/clear clearCart
    + DELETE /users/me deleteMe
    + DELETE /users/{id}/avatar deleteAvatar
    - DELETE /notifications deleteNotifications
    - DELETE /users/batch batchDeleteUsers
    - DELETE /cache/purge purgeCache
    - DELETE /users/{id}/sessions revokeAllSessions
    + DELETE /users/{id}/follow unfollowUser
  `,
  AWS: `
    - POST /tags/{resourceArn} TagResource
    + POST /v1/apis CreateApi
    . GET,DELETE /v1/apis/{apiId}
    . DELETE,GET /restapis/{restapi_id}/resources/{parent_id}
    - POST /#X-Amz-Target=DynamoDB_20120810.DeleteTable DeleteTable
    - POST /#X-Amz-Target=DynamoDB_20120810.BatchGetItem BatchGetItem
    - POST /#Action=DescribeInstances POST_DescribeInstances
    - POST /2015-03-31/functions/{FunctionName}/invocations Invoke
    + POST /2015-03-31/functions/{FunctionName}/aliases CreateAlias
    . GET,PUT,DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name}
    + DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name} DeleteAlias
    - DELETE /tags/{resourceArn}#tagKeys UntagResource
    - POST /StartQueryExecution StartQueryExecution
    - POST /v1/associateFoo AssociateFoo
  `,
  'Django REST framework': `
    + POST /api/v2/languages/ LanguagesCreate
    + DELETE /api/v2/languages/{id}/ LanguagesDestroy
    - POST /api/v2/api-token-auth/ ApiTokenAuthCreate
    - POST /api/v2/import-scan/ ImportScanCreate [file]
    - POST /api/v2/findings/{id}/close/ FindingsCloseCreate
    - POST /api/v2/findings/{id}/tags/ FindingsTagsCreate | Add one or more tags to this object.
    - POST /api/v2/risk_acceptance/accept_risks/ RiskAcceptanceAcceptRisksCreate [array]
  `,
  HubSpot: `
    + POST /crm/v3/objects/contacts post-/crm/v3/objects/contacts_create | Create
    . GET,PATCH,DELETE /crm/v3/objects/contacts/{contactId}
    - POST /crm/v3/objects/contacts/batch/create post-/crm/v3/objects/contacts/batch/create_create | Create a batch of contacts
    - POST /crm/v3/objects/contacts/batch/archive post-/crm/v3/objects/contacts/batch/archive_archive | Archive a batch of contacts by ID
    - POST /crm/v3/objects/contacts/search post-/crm/v3/objects/contacts/search_doSearch
    - POST /crm/v3/objects/contacts/merge post-/crm/v3/objects/contacts/merge_merge | Merge two contacts
    - POST /crm/v3/objects/contacts/gdpr-delete post-/gdpr-delete_purge | GDPR DELETE
  `,
  Zendesk: `
    + POST /api/v2/tickets CreateTicket | Create Ticket
    - POST /api/v2/tickets/create_many TicketsCreateMany | Create Many Tickets
    - POST /api/v2/tickets/{ticket_id}/merge MergeTicketsIntoTargetTicket
    - POST /api/v2/tickets/{ticket_id}/mark_as_spam MarkTicketAsSpamAndSuspendRequester
    - DELETE /api/v2/tickets/destroy_many BulkDeleteTickets
    + DELETE /api/v2/tickets/{ticket_id} DeleteTicket
    - POST /api/v2/users/create_or_update CreateOrUpdateUser | Create Or Update User
    . DELETE /api/v2/uploads/{token}
  `,
  Okta: `
    + POST /api/v1/users createUser | Create a User
    . GET,PUT,DELETE /api/v1/users/{userId}
    - POST /api/v1/users/{userId} updateUser | Update a User
    - POST /api/v1/users/{userId}/lifecycle/activate activateUser
    - POST /api/v1/users/{userId}/credentials/change_password changePassword
    - POST /api/v1/authn/factors/{factorId}/verify verifyFactor
    + POST /api/v1/users/{userId}/factors enrollFactor | Enroll a Factor
    . GET,DELETE /api/v1/users/{userId}/factors/{factorId}
    - DELETE /api/v1/users/{userId}/sessions revokeUserSessions | Revoke all User Sessions
    + POST /api/v1/sessions createSession | Create a Session with Session Token
    . GET,DELETE /api/v1/sessions/{sessionId}
  `,
  Auth0: `
    - POST /dbconnections/change_password changePassword
    + POST /dbconnections/signup signup
    - POST /passwordless/start passwordlessStart
    - POST /oauth/token token
    - POST /jobs/verification-email post_verification_email | Send an email address verification email
    - POST /tickets/password-change post_password_change | Create a password change ticket
    - DELETE /users/{id}/roles delete_user_roles | Removes roles from a user
    + POST /clients post_clients | Create a client
    . GET,PATCH,DELETE /clients/{id}
    - POST /clients/{id}/rotate-secret post_rotate_secret | Rotate a client secret
  `,
  Datadog: `
    + POST /api/v1/dashboard CreateDashboard | Create a new dashboard
    . GET,PUT,DELETE /api/v1/dashboard/{dashboard_id}
    - POST /api/v1/monitor/validate ValidateMonitor | Validate a monitor
    - POST /api/v1/series SubmitMetrics | Submit metrics
    - POST /api/v2/logs SubmitLog | Send logs
    - POST /api/v2/logs/analytics/aggregate AggregateLogs | Aggregate events
    - POST /api/v1/monitor/{monitor_id}/mute MuteMonitor
    . GET /api/v1/events/{event_id}
    - DELETE /api/v1/dashboard DeleteDashboards | Delete dashboards
  `,
  Asana: `
    + POST /tasks createTask | Create a task
    . GET,PUT,DELETE /tasks/{task_gid}
    - POST /tasks/{task_gid}/addProject addProjectForTask | Add a project to a task
    - POST /tasks/{task_gid}/setParent setParentForTask
    + POST /tasks/{task_gid}/subtasks createSubtaskForTask | Create a subtask
    - POST /sections/{section_gid}/addTask addTaskForSection | Add task to section
    - POST /batch createBatchRequest | Submit parallel requests
    + POST /tasks/{task_gid}/stories createStoryForTask | Create a story on a task
    . GET /stories/{story_gid}
  `,
  Mailchimp: `
    + POST /lists/{list_id}/members postListsIdMembers | Add member to list
    . GET,PUT,PATCH,DELETE /lists/{list_id}/members/{subscriber_hash}
    - POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent postListMemberActionsDeletePermanent
    - POST /campaigns/{campaign_id}/actions/send postCampaignsIdActionsSend | Send campaign
    . GET,PATCH,DELETE /lists/{list_id}
    . GET,DELETE /batches/{batch_id}
  `,
  Cloudflare: `
    + POST /zones/{zone_id}/dns_records dns-records-for-a-zone-create-dns-record | Create DNS Record
    . GET,DELETE /zones/{zone_id}/dns_records/{id}
    - POST /zones/{zone_id}/purge_cache zone-purge | Purge Cached Content
    - POST /zones/{zone_id}/dns_records/import dns-records-for-a-zone-import-dns-records [file] | Import DNS Records
    + POST /zones zones-post | Create Zone
    . GET /zones/{zone_id}
    + DELETE /zones/{zone_id} zones-0-delete | Delete Zone
  `,
  Keycloak: `
    + POST /admin/realms/{realm}/users
    . GET,PUT,DELETE /admin/realms/{realm}/users/{user-id}
    - POST /admin/realms/{realm}/users/{user-id}/logout
    - DELETE /admin/realms/{realm}/users/{user-id}/role-mappings/realm [array]
    - POST /admin/realms/{realm}/clear-keys-cache
    - POST /admin/realms/{realm}/clients/{client-uuid}/client-secret | Generate a new secret for the client
  `,
  Elasticsearch: `
    - POST /{index}/_search search
    - POST /_bulk bulk
    - POST /{index}/_count count
    - POST /{index}/_refresh indices.refresh
    - POST /_sql/translate sql.translate
    - POST /_reindex reindex
    - POST /_aliases indices.update_aliases
  `,
  Intercom: `
    + POST /contacts CreateContact | Create contact
    . GET,PUT,DELETE /contacts/{contact_id}
    - POST /contacts/search SearchContacts
    - POST /contacts/merge MergeContact
    - POST /conversations/{id}/reply replyConversation | Reply to a conversation
    - POST /conversations/{id}/parts manageConversation | Manage a conversation
    . DELETE /contacts/{contact_id}/companies/{company_id}
    - POST /conversations/redact redactConversation
    - POST /export/content/data/{x} createDataExport | Create content data export
  `,
  Vercel: `
    + POST /v9/projects createProject | Create a new project
    . GET,PATCH,DELETE /v9/projects/{idOrName}
    + POST /v10/projects/{idOrName}/domains addProjectDomain | Add a domain to a project
    . GET,DELETE /v9/projects/{idOrName}/domains/{domain}
    - POST /v9/projects/{idOrName}/domains/{domain}/verify verifyProjectDomain
    - POST /v1/projects/{projectId}/promote/{deploymentId} requestPromote
    - POST /v8/artifacts artifactQuery | Query information about an artifact
    - POST /v8/artifacts/events recordEvents | Record an artifacts cache usage event
    - POST /v2/files uploadFile [file]
    . GET /v13/deployments/{idOrUrl}
  `,
  DocuSign: `
    + POST /v2.1/accounts/{accountId}/envelopes Envelopes_PostEnvelopes | Creates an envelope.
    . GET,PUT /v2.1/accounts/{accountId}/envelopes/{envelopeId}
    - POST /v2.1/accounts/{accountId}/envelopes/{envelopeId}/views/recipient Views_PostEnvelopeRecipientView | Returns a URL to the recipient view UI.
    - POST /v2.1/accounts/{accountId}/envelopes/{envelopeId}/views/edit Views_PostEnvelopeEditView | Returns a URL to the edit view UI.
    - DELETE /v2.1/accounts/{accountId}/envelopes/{envelopeId}/documents Documents_DeleteDocuments | Deletes documents from a draft envelope.
  `,
  'one that makes several in one request': `
    . GET,DELETE /invitations/{id}
    - POST /invitations createInvitations | Create invitations
    . GET,DELETE /coupons/{id}
    - POST /coupons | Create coupons for a campaign
    . DELETE /groups/{id}/members/{userId}
    - POST /groups/{id}/members addMembers | Add members
    . GET /documents/{id}
    - POST /documents [file] | Upload documents
    . PUT /orders/{id}/tags
    - POST /orders/{id}/tags Orders_TagsCreate | Attach one or more tags to an order
    . GET /products/{id}
    + POST /products createProducts
    . GET /orders/{id}/taxes/{taxId}
    + POST /orders/{id}/taxes createTaxes | Create tax
    . GET /contacts/{id}
    + POST /contacts createContacts | Creates a contacts
    . GET /customers/{id}
    + POST /customers createCustomer | Create customers
    . GET /users/{id}/credentials/{keyId}
    + POST /users/{id}/credentials createCredentials | Create credentials
    . GET /roles/{id}
    + POST /roles newRole | Create role and assign permissions
    . GET /hooks/{id}
    + POST /hooks | Create hook that receives events
    . GET /aliases/{id}
    + POST /aliases | Create alias
  `,
  'one whose summary gainsays the name': `
    . GET /orders/{id}
    - POST /orders/{id}/capture ordersCreateCapture | Capture an order
    + POST /orders/{id}/refund ordersCreateRefund | Refund an order
    . GET /fields/{id}/options/{optionId}
    . GET /fields/{id}/options
    - POST /fields/{id}/options/insert insertOption | Reorder the options of a field
    - POST /chat postMessage | Sends a message to the chat
    . GET /chats/{id}/messages/{messageId}
    + POST /chats/{id}/messages postMessage | Sends a message to the chat
    . GET /run/{id}
    + POST /run add_run | Create a run
    . GET /chains/id/{chainId}
    - POST /chains/id determineChainId | Determine the id of a chain
    - POST /users/{id}/signinLink createSigninLink | Create a sign in link for a user
  `,
  'one that takes states back': `
    - DELETE /classes/{id}/archive unarchiveClass | Unarchive the class
    - DELETE /comments/{id}/resolved markCommentUnresolved | Mark the comment as unresolved
    + DELETE /unread/{id} markRead
    + DELETE /connections/all/{id} connections_all_destroy
    - DELETE /connections/{userId} deleteAllConnections
    + DELETE /addon uninstallAddon | Uninstall the add-on
  `,
  'any other API': `
    - POST /api/v1/ai/generate-text generateText
    - POST /v1/images/resize resizeImage
    - POST /v1/otp/send sendOtp
    - POST /v1/otp/verify verifyOtp
    - POST /api/users/forgot-password forgotPassword
    - POST /rpc/get_user_stats
    - POST /api/user/change-email changeEmail
    - POST /games/{id}/moves/undo undoMove
    + POST /games/{id}/moves makeMove | Make a move
    - POST /v1/payments/{id}/authorize authorizePayment
    + POST /hotels/{hotelId}/bookings createBooking | Book a room
    + POST /books addBook
    . GET /books/{isbn}
    + POST /books/{isbn}/reviews addReview
    - POST /cart/items/{itemId} addToCart
    - POST /playlists/{id}/play playPlaylist
    - POST /me/settings/reset resetSettings
    - POST /invoices/{id}/email emailInvoice | Email an invoice
    - POST /documents/{id}/sign signDocument
    - POST /vote vote
    + POST /comments postComment
    . GET /comments/{id}
    + POST /employees saveEmployee
    . GET,PUT,DELETE /employees/{id}
    - POST /files/{id}/share shareFile
    - POST /transactions/estimate-fee estimateFee
    + POST /wallets/{id}/transactions createTransaction | Send funds
    - POST /quotes/calculate
    - POST /v1/checkout/validate validateCheckout
    - DELETE /users/{id}/lock/reset resetLock
    + DELETE /subscriptions/{id} unsubscribe
    + DELETE /users/{userId}/roles/{roleId} removeRoleFromUser
    + DELETE /session logout
    + DELETE /account closeAccount
    - DELETE /logs clearLogs
    - DELETE /cart/items removeAllItems
    + DELETE /pipelines/{id}/schedule deleteSchedule
  `,
};

interface Row {
  readonly sign: string;
  readonly subject: KindSubject;
}

function rowsOf(text: string): Row[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [head = '', summary] = line.split(' | ');
      const [sign = '', methods = '', path = '', ...rest] = head.trim().split(' ');
      const body = rest.find((word) => word.startsWith('['));
      const operationId = rest.find((word) => !word.startsWith('['));
      return methods.split(',').map((method) => ({
        sign,
        subject: subjectOf(method, path, {
          operationId,
          summary,
          ...(body && {
            requestBody: { mediaTypes: [], isArray: body === '[array]', hasFile: body === '[file]' },
          }),
        }),
      }));
    });
}

const subjectOf = (method: string, path: string, more: Partial<KindSubject> = {}): KindSubject => ({
  method,
  path,
  operationId: undefined,
  summary: undefined,
  description: undefined,
  requestBody: undefined,
  ...more,
});

const pathsOf = (subjects: readonly KindSubject[]): Paths => {
  const byPath = new Map<string, string[]>();
  for (const { method, path } of subjects) byPath.set(path, [...(byPath.get(path) ?? []), method]);
  return new Paths([...byPath].map(([path, methods]) => ({ path, methods })));
};

describe.each(Object.entries(APIS))('operations as in %s', (_, text) => {
  const rows = rowsOf(text);
  const paths = pathsOf(rows.map(({ subject }) => subject));
  const cases = rows
    .filter(({ sign }) => sign !== '.')
    .map(
      ({ sign, subject }) =>
        [`${sign} ${subject.method} ${subject.path} ${subject.operationId ?? ''}`, sign, subject] as const,
    );

  test.each(cases)('%s', (_title, sign, subject) => {
    const { kind, confidence, evidence } = kindOf(subject, paths);
    const isSure = confidence === 'high' && kind === (subject.method === 'POST' ? 'create' : 'delete');
    expect({ isSure, evidence: `${kind}, ${evidence}` }).toEqual({
      isSure: sign === '+',
      evidence: expect.any(String),
    });
  });
});

/**
 * The whole verdict on each of these operations, neighbours too, by API; below it, those that would be others if
 * less or something else were known. Who changes a verdict reads what else has changed:
 * `WRITE=1 npm test -- test/openapi/kind` writes the file anew.
 */
const VERDICTS = 'test/openapi/kinds.txt';

const verdictsOf = (text: string): string[] => {
  const subjects = rowsOf(text).map(({ subject }) => subject);
  const paths = pathsOf(subjects);
  const verdictOn = (subject: KindSubject) => {
    const { kind, confidence, evidence } = kindOf(subject, paths);
    return `${kind}, ${confidence}: ${evidence}`;
  };
  return subjects.flatMap((subject) => {
    const { operationId, summary } = subject;
    const said = [operationId, summary].filter((name) => name !== undefined).join(' | ');
    const verdict = verdictOn(subject);
    const less = {
      'without a name': { operationId: undefined },
      'by its name alone': { summary: undefined },
      'by its path alone': { operationId: undefined, summary: undefined },
      'described so': { operationId: undefined, summary: undefined, description: summary },
      'with PUT': { method: 'PUT' },
      'with PATCH': { method: 'PATCH' },
    };
    const others = Object.entries(said === '' ? {} : less)
      .map(([name, known]) => [name, verdictOn({ ...subject, ...known })])
      .filter(([, other]) => other !== verdict);
    return [
      `${subject.method} ${subject.path} ${said} -> ${verdict}`,
      ...others.map(([name, other]) => `  ${name} -> ${other}`),
    ];
  });
};

const groups = () =>
  Object.entries(APIS).map(
    ([name, text], index) => `${index > 0 ? '\n' : ''}${[`# ${name}`, ...verdictsOf(text)].join('\n')}`,
  );

const verdicts = new Map(
  written(VERDICTS, groups)
    .join('\n')
    .split('\n\n')
    .map((group) => {
      const [name = '', ...lines] = group.split('\n');
      return [name.slice(2), lines];
    }),
);

test.each(Object.keys(APIS))('the verdicts on operations as in %s, with their evidence', (name) => {
  expect(verdictsOf(APIS[name] ?? '')).toEqual(verdicts.get(name));
});

describe('kinds', () => {
  test.each([
    ['GET /pets/{petId}', 'read'],
    ['GET /pets', 'list'],
    ['GET /pets/search', 'search'],
    ['HEAD /pets/{petId}', 'read'],
    ['QUERY /pets', 'search'],
    ['POST /pets', 'create'],
    ['POST /pets/search', 'search'],
    ['POST /pets/bulk-delete', 'bulk'],
    ['POST /pets:batchCreate', 'bulk'],
    ['POST /pets/{petId}:sell', 'action'],
    ['POST /pets/{petId}/cancel', 'action'],
    ['POST /pets/{petId}', 'update'],
    ['POST /pets/import', 'async'],
    ['POST /login', 'login'],
    ['POST /tokens', 'login'],
    ['POST /graphql', 'other'],
    ['PUT /pets/{petId}', 'update'],
    ['PUT /pets/{petId} createOrReplacePet', 'upsert'],
    ['PUT /pets/{petId}/activate', 'action'],
    ['PATCH /pets/{petId}', 'update'],
    ['PATCH /pets', 'bulk'],
    ['DELETE /pets/{petId}', 'delete'],
    ['DELETE /pets', 'bulk'],
    ['DELETE /pets/{petId}/photo', 'delete'],
    ['DELETE /pets/{petId}/tags', 'bulk'],
    ['DELETE /pets/{petId}/photo resetPhoto', 'action'],
    ['COPY /pets/{petId}', 'other'],
    ['OPTIONS /pets', 'other'],
  ])('%s is %s', (operation, kind) => {
    const [method = '', path = '', operationId] = operation.split(' ');
    const paths = pathsOf([subjectOf('GET', '/pets'), subjectOf('GET', '/pets/{petId}')]);
    expect(kindOf(subjectOf(method, path, { operationId }), paths).kind).toBe(kind);
  });
});

describe('precedence', () => {
  const paths = pathsOf([subjectOf('GET', '/pets/{petId}'), subjectOf('DELETE', '/sessions/{id}')]);
  const file = { mediaTypes: ['multipart/form-data'], isArray: false, hasFile: true };

  test('a request that is an array is bulk, though items stand below', () => {
    expect(kindOf(subjectOf('POST', '/pets', { requestBody: { ...file, isArray: true } }), paths).kind).toBe(
      'bulk',
    );
  });
  test('a name of reading beats items below', () => {
    expect(kindOf(subjectOf('POST', '/pets', { operationId: 'searchPets' }), paths).kind).toBe('search');
  });
  test('items below beat a name that starts something', () => {
    expect(kindOf(subjectOf('POST', '/pets', { operationId: 'startPet' }), paths)).toEqual({
      kind: 'create',
      confidence: 'high',
      evidence: '/pets/{petId} exists',
    });
  });
  test('an upload creates when its collection has items', () => {
    expect(kindOf(subjectOf('POST', '/pets', { requestBody: file }), paths).kind).toBe('create');
    expect(kindOf(subjectOf('POST', '/photos', { requestBody: file }), paths).kind).toBe('upload');
  });
  test('a session is created when it can be deleted by id', () => {
    expect(kindOf(subjectOf('POST', '/sessions', { operationId: 'createSession' }), paths).kind).toBe(
      'create',
    );
    expect(kindOf(subjectOf('POST', '/session', { operationId: 'createSession' }), new Paths([])).kind).toBe(
      'login',
    );
  });
  test('a trailing parameter updates, unless it selects a collection', () => {
    const nested = pathsOf([subjectOf('GET', '/workflows/{namespace}/{name}')]);
    const subject = subjectOf('POST', '/workflows/{namespace}', { operationId: 'CreateWorkflow' });
    expect(kindOf(subject, nested)).toMatchObject({ kind: 'create', confidence: 'high' });
    expect(kindOf(subject, new Paths([]))).toMatchObject({ kind: 'create', confidence: 'low' });
    expect(kindOf({ ...subject, operationId: undefined }, nested)).toMatchObject({
      kind: 'update',
      confidence: 'low',
    });
  });
  test('a create verb suffices', () => {
    const subject = subjectOf('POST', '/pets', { operationId: 'createPet' });
    expect(kindOf(subject, new Paths([]))).toEqual({
      kind: 'create',
      confidence: 'high',
      evidence: 'its operationId createPet says create',
    });
    expect(kindOf(subjectOf('POST', '/pets', { summary: 'Creates a pet.' }), new Paths([]))).toEqual({
      kind: 'create',
      confidence: 'high',
      evidence: 'its summary says create',
    });
  });
});

test('any strings have a kind', () => {
  const odd = [
    '',
    '/',
    '{',
    '}',
    '__proto__',
    'constructor',
    '{'.repeat(5000),
    'aB_'.repeat(5000),
    '💥:',
    '#',
    '/:a',
  ];
  for (const method of ['POST', 'DELETE', 'PUT', 'PATCH', 'GET', '', '__proto__', 'constructor']) {
    for (const path of odd) {
      for (const name of odd) {
        const subject = subjectOf(method, path, { operationId: name, summary: name, description: name });
        expect(KINDS).toContain(kindOf(subject, new Paths([{ path, methods: [method] }])).kind);
      }
    }
  }
});
